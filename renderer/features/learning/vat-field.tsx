import { totalOfCost, vatOfCost, vatRates } from '#shared/model/cost-total.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { costTexts } from '#shared/text/costs.ts';
import { formatEuros, formatPercent } from '#shared/text/format.ts';
import { alterCostRecord } from '../../platform/alter-cost.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import { Select } from '../../ui/select.tsx';

type Cost = RecordOf<'cost'>;

/** Whether the amount of a cost holds the VAT, and at what rate it still has to be added. */
export function VatField({ cost }: { cost: Cost }) {
  const t = useTexts(costTexts);
  const language = useLanguage();
  const { vat, vatPermille } = cost;
  // A rate from elsewhere is shown as it is.
  const rates = [...new Set([...vatRates, ...(vat === 'excluded' && vatPermille ? [vatPermille] : [])])];
  return (
    <Select
      label={t.vat}
      value={vat === 'excluded' ? (vatPermille === null ? null : `${vatPermille}`) : vat}
      options={[
        { value: 'unknown', label: t.vatOptions.unknown },
        { value: 'included', label: t.vatOptions.included },
        ...rates.map((rate) => ({ value: `${rate}`, label: t.vatAdded(formatPercent(rate * 10, language)) })),
        { value: 'exempt', label: t.vatOptions.exempt },
        { value: '0', label: t.vatReclaimed },
      ]}
      onChange={(chosen) => alterCostRecord(cost.id, patchOf(chosen))}
    />
  );
}

function patchOf(chosen: string): Pick<Cost, 'vat' | 'vatPermille'> {
  if (chosen === 'unknown' || chosen === 'included' || chosen === 'exempt') return { vat: chosen, vatPermille: null };
  return { vat: 'excluded', vatPermille: Number(chosen) };
}

/** What a cost comes to with its VAT, where that is another amount than the one that was typed. */
export function VatSentence({ cost }: { cost: Cost }) {
  const t = useTexts(costTexts);
  const language = useLanguage();
  if (cost.vat !== 'excluded' || cost.amountCents === null) return null;
  const total = totalOfCost(cost);
  const vat = vatOfCost(cost);
  if (total === null) return <p className="rk-muted">{t.rateMissing}</p>;
  return (
    <p className="rk-cost-total rk-num">
      {vat
        ? t.totalWithAdded(formatEuros(total, language), formatEuros(vat, language))
        : t.totalWith(formatEuros(total, language))}
    </p>
  );
}
