import { contractTexts } from '#shared/text/contract.ts';
import { formatPercent } from '#shared/text/format.ts';
import { parsePercent } from '#shared/text/parse.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import { ParsedField } from '../../ui/parsed-field.tsx';

/** The share of the side task, in thousandths: 10% = 100. */
export function ShareField({
  value,
  onCommit,
}: {
  value: number;
  onCommit: (permille: number, group: string) => void;
}) {
  const t = useTexts(contractTexts);
  const language = useLanguage();
  return (
    <ParsedField
      label={t.share}
      isRequired
      isNumber
      suffix="%"
      value={value * 10}
      onCommit={(hundredths, group) => {
        if (hundredths !== null) onCommit(hundredths / 10, group);
      }}
      notation={{
        format: (hundredths) => formatPercent(hundredths, language),
        parse: parsePercent,
        unreadable: t.notPercent,
        missing: t.missingPercent,
        check: (hundredths) => (hundredths % 10 === 0 ? null : t.tooFine),
      }}
    />
  );
}
