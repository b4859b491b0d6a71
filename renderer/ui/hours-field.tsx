import { formatHours } from '#shared/text/format.ts';
import { parseHours } from '#shared/text/parse.ts';
import { useKitTexts, useLanguage } from './language.ts';
import { ParsedField, type ParsedFieldProps } from './parsed-field.tsx';
import { plainNumber } from './plain-number.ts';

/** Hours as people write them ("3,6", "1:30", "8 uur"); `value` and `onCommit` are whole minutes. */
export function HoursField(props: ParsedFieldProps<number>) {
  const t = useKitTexts();
  const language = useLanguage();
  return (
    <ParsedField
      suffix={t.hours}
      {...props}
      isNumber
      notation={{
        format: (minutes) => plainNumber(formatHours(minutes, language), language),
        parse: parseHours,
        unreadable: t.notHours,
        missing: t.missingHours,
      }}
    />
  );
}
