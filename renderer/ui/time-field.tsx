import { parseTime } from '#shared/text/parse.ts';
import { useKitTexts } from './language.ts';
import { ParsedField, type ParsedFieldProps } from './parsed-field.tsx';

/** A time of day as people write it ("10:00", "10.00", "10u"); `value` and `onCommit` are HH:MM. */
export function TimeField(props: ParsedFieldProps<string>) {
  const t = useKitTexts();
  return (
    <ParsedField
      {...props}
      notation={{ format: (time) => time, parse: parseTime, unreadable: t.notATime, missing: t.missingTime }}
    />
  );
}
