import { totalOfCost } from '#shared/model/cost-total.ts';
import { divideByPercent } from '#shared/model/edits/money.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { costTexts } from '#shared/text/costs.ts';
import { formatEuros, formatPercent } from '#shared/text/format.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { parsePercent } from '#shared/text/parse.ts';
import { payFromAllocation } from '../../platform/alter-cost.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import { MoneyField } from '../../ui/money-field.tsx';
import { ParsedField } from '../../ui/parsed-field.tsx';

const whole = 10_000;

/** What one source pays of a cost: an amount, or a percentage with the amount that follows from it. */
export function PartField({
  cost,
  allocation,
  name,
}: {
  cost: RecordOf<'cost'>;
  allocation: RecordOf<'allocation'>;
  /** Of the source. */
  name: string;
}) {
  const t = useTexts(learningTexts).split;
  const words = useTexts(costTexts);
  const language = useLanguage();
  if (allocation.percentHundredths === null) {
    return (
      <MoneyField
        label={t.amountOf(name)}
        isLabelHidden
        isRequired
        value={allocation.amountCents}
        onCommit={(amountCents, group) => {
          if (amountCents !== null) payFromAllocation(allocation.id, amountCents, group);
        }}
      />
    );
  }
  return (
    <div className="rk-split-percent">
      <ParsedField
        label={words.percentOf(name)}
        isLabelHidden
        value={allocation.percentHundredths}
        isRequired
        isNumber
        suffix="%"
        notation={{
          format: (share) => formatPercent(share, language),
          parse: parsePercent,
          unreadable: t.badPercent,
          missing: t.badPercent,
        }}
        onCommit={(share, group) => {
          if (share !== null) setPercent(allocation.id, share, group);
        }}
      />
      <span className="rk-num">
        {totalOfCost(cost) === null ? words.percentOfUnknown : formatEuros(allocation.amountCents, language)}
      </span>
    </div>
  );
}

/** Sets the percentage of one part. Of two parts the other one follows, so that they stay a hundred. */
function setPercent(allocationId: string, share: number, group: string): void {
  const view = edit.view();
  const allocation = view.get('allocation', allocationId);
  const cost = allocation && view.get('cost', allocation.costId);
  if (cost === undefined) return;
  const parts = view.allocationsOf(cost.id);
  const byPercent = parts.filter((a) => a.percentHundredths !== null);
  const isPair = byPercent.length === 2 && parts.length === 2;
  const next = byPercent.map((a) =>
    a.id === allocationId ? share : isPair ? whole - share : (a.percentHundredths ?? 0),
  );
  edit.commit(divideByPercent(cost, byPercent, next), { group });
}
