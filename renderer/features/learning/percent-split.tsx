import { useState } from 'react';
import { divideCost, sharesOf } from '#shared/model/edits/money.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { formatEuros, formatPercent } from '#shared/text/format.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { parsePercent } from '#shared/text/parse.ts';
import { termTexts } from '#shared/text/terms.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { FieldError } from '../../ui/field.tsx';
import { useLanguage } from '../../ui/language.ts';
import { ParsedField } from '../../ui/parsed-field.tsx';

const whole = 10_000;

/**
 * Divides a cost by percentages. As soon as they make a hundred the amounts follow, exact to the cent; until then nothing
 * changes. With two sources the other one follows by itself.
 */
export function PercentSplit({ view, cost }: { view: PlanView; cost: RecordOf<'cost'> }) {
  const t = useTexts(learningTexts).split;
  const terms = useTexts(termTexts);
  const language = useLanguage();
  const allocations = view.allocationsOf(cost.id);
  const [typed, setTyped] = useState<readonly number[] | null>(null);
  const shares = typed?.length === allocations.length ? typed : sharesOf(view, cost);
  const sum = shares.reduce((total, share) => total + share, 0);

  const set = (index: number, share: number, group: string) => {
    const next = shares.map((s, i) => (i === index ? share : allocations.length === 2 ? whole - share : s));
    setTyped(next);
    if (next.reduce((total, s) => total + s, 0) !== whole) return;
    const current = edit.view().get('cost', cost.id);
    if (current) edit.commit(divideCost(edit.view(), current, next), { group });
  };

  return (
    <div>
      <ul className="rk-split-percents">
        {allocations.map((allocation, index) => {
          const source = view.get('budgetSource', allocation.sourceId);
          const name = source ? source.name.trim() || terms.sourceKind[source.sourceKind] : '';
          return (
            <li key={allocation.id}>
              <ParsedField
                label={name}
                value={shares[index] ?? 0}
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
                  if (share !== null) set(index, share, group);
                }}
              />
              <span className="rk-num">{formatEuros(allocation.amountCents, language)}</span>
            </li>
          );
        })}
      </ul>
      <FieldError error={sum === whole ? null : t.percentSum(formatPercent(sum, language))} />
    </div>
  );
}
