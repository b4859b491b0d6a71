import { minutesInField } from '#shared/lines/fields.ts';
import { formatExactHours, formatHours } from '#shared/text/format.ts';
import { useKitTexts, useLanguage } from './language.ts';
import { ParsedField, type ParsedFieldProps } from './parsed-field.tsx';
import { plainNumber } from './plain-number.ts';

/** Ten thousand hours: beyond that somebody typed a digit too many. */
const mostMinutes = 10_000 * 60;

/** Hours as people write them ("3,6", "1:30", "8 uur"); `value` and `onCommit` are whole minutes, `min` and `max` too. */
export function HoursField({
  min = 0,
  max = mostMinutes,
  ...props
}: ParsedFieldProps<number> & { min?: number | undefined; max?: number | undefined }) {
  const t = useKitTexts();
  const language = useLanguage();
  return (
    <ParsedField
      suffix={t.hours}
      {...props}
      isNumber
      notation={{
        format: (minutes) => plainNumber(formatExactHours(minutes, language), language),
        parse: minutesInField,
        understood: (minutes, text) =>
          /^[\d.,]+$/.test(text.trim()) ? null : `${formatExactHours(minutes, language)} ${t.hours}`,
        unreadable: t.notHours,
        missing: t.missingHours,
        check: (minutes) => {
          if (minutes < min) return t.numberTooSmall(`${formatHours(min, language)} ${t.hours}`);
          return minutes > max ? t.numberTooLarge(`${formatHours(max, language)} ${t.hours}`) : null;
        },
      }}
    />
  );
}
