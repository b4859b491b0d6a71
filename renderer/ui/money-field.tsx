import { formatEuros } from '#shared/text/format.ts';
import { parseEuros } from '#shared/text/parse.ts';
import { useKitTexts, useLanguage } from './language.ts';
import { ParsedField, type ParsedFieldProps } from './parsed-field.tsx';
import { plainNumber } from './plain-number.ts';

/** An amount in euros as people write it ("1.280,00", "12,5"); `value` and `onCommit` are whole cents. */
export function MoneyField(props: ParsedFieldProps<number>) {
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
      }}
    />
  );
}
