import { formatEuros } from '#shared/text/format.ts';
import { parseEuros } from '#shared/text/parse.ts';
import { useKitTexts, useLanguage } from './language.ts';
import { ParsedField, type ParsedFieldProps } from './parsed-field.tsx';
import { plainNumber } from './plain-number.ts';

/** A hundred million euros: beyond that somebody typed a digit too many. */
const mostCents = 100_000_000_00;

/** An amount in euros as people write it ("1.280,00", "12,5"); `value` and `onCommit` are whole cents, `max` too. */
export function MoneyField({ max = mostCents, ...props }: ParsedFieldProps<number> & { max?: number | undefined }) {
  const t = useKitTexts();
  const language = useLanguage();
  return (
    <ParsedField
      suffix={t.euro}
      {...props}
      isNumber
      notation={{
        format: (cents) => plainNumber(formatEuros(cents, language).replace(/^€\s*/, ''), language),
        parse: parseEuros,
        unreadable: t.notAnAmount,
        missing: t.missingAmount,
        check: (cents) => (cents > max ? t.numberTooLarge(formatEuros(max, language)) : null),
      }}
    />
  );
}
