import { useState } from 'react';
import { canSplitAnew } from '#shared/arrangements/apply.ts';
import { totalOfCost } from '#shared/model/cost-total.ts';
import { divideByPercent, divideEvenly, isSplitByPercent, keepAmounts, sharesOf } from '#shared/model/edits/money.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { arrangementTexts } from '#shared/text/arrangements.ts';
import { costTexts } from '#shared/text/costs.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { AddPayer } from './add-payer.tsx';
import { AllocationRow } from './allocation-row.tsx';
import { CoverSentence } from './cover-sentence.tsx';
import { SplitByArrangement } from './split-by-arrangement.tsx';

type Cost = RecordOf<'cost'>;

/** "Wie betaalt welk deel?": the parts of a cost, in amounts or in percentages, and what is not covered, to the cent. */
export function SplitOfCost({ view, cost }: { view: PlanView; cost: Cost }) {
  const t = useTexts(learningTexts).split;
  const words = useTexts(costTexts);
  const arrangements = useTexts(arrangementTexts);
  const [isChoosing, setIsChoosing] = useState(false);
  const allocations = view.allocationsOf(cost.id);
  const isPercent = isSplitByPercent(view, cost);
  return (
    <div className="rk-split">
      <div className="rk-split-head">
        <h3>{t.title}</h3>
        {allocations.length > 1 && totalOfCost(cost) !== null && (
          <Button size="small" variant="quiet" onPress={() => onCost(cost, divideEvenly)}>
            {t.evenly}
          </Button>
        )}
        {allocations.length > 0 && (
          <Button size="small" variant="quiet" onPress={() => onCost(cost, isPercent ? keepAmounts : toPercents)}>
            {isPercent ? t.byAmount : t.byPercent}
          </Button>
        )}
        {canSplitAnew(view, cost) && (
          <Button size="small" variant="quiet" onPress={() => setIsChoosing(true)}>
            {arrangements.use}
          </Button>
        )}
      </div>
      <div className="rk-split-body" data-field="allocations">
        {allocations.length > 0 && (
          <table className="rk-table rk-split-table">
            <thead>
              <tr>
                <th scope="col">{t.source}</th>
                <th scope="col" className="rk-num">
                  {isPercent ? words.part : t.amount}
                </th>
                <th scope="col">{t.state}</th>
                <th scope="col">{words.since}</th>
                <th scope="col">
                  <span className="rk-visually-hidden">{t.more}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {allocations.map((allocation) => (
                <AllocationRow key={allocation.id} view={view} cost={cost} allocation={allocation} />
              ))}
            </tbody>
          </table>
        )}
        <CoverSentence view={view} cost={cost} />
        <AddPayer view={view} cost={cost} />
      </div>
      {isChoosing && <SplitByArrangement view={view} cost={cost} onClose={() => setIsChoosing(false)} />}
    </div>
  );
}

function toPercents(view: PlanView, cost: Cost) {
  return divideByPercent(cost, view.allocationsOf(cost.id), sharesOf(view, cost));
}

function onCost(cost: Cost, change: (view: PlanView, cost: Cost) => ReturnType<typeof keepAmounts>): void {
  const current = edit.view().get('cost', cost.id);
  if (current) edit.commit(change(edit.view(), current));
}
