import type { Change } from '../history/change-set.ts';
import { isToBeSettled } from '../model/consent.ts';
import { totalOfCost } from '../model/cost-total.ts';
import { add, type EditContext, remove } from '../model/edits/base.ts';
import { newAllocation, newBudgetSource } from '../model/edits/new-records.ts';
import { positionAfter } from '../model/edits/order.ts';
import type { SourceKind } from '../model/kinds/money.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { RecordOf } from '../model/records.ts';
import { splitByPercent, wholePercent } from '../model/split.ts';
import type { Language } from '../text/language.ts';
import { termTexts } from '../text/terms.ts';
import type { SourceArrangement, SplitArrangement } from './arrangement.ts';

type Source = RecordOf<'budgetSource'>;
/** What an arrangement fills in of a source. */
export type SourceFilling = Pick<
  Source,
  'name' | 'sourceKind' | 'amountCents' | 'startDate' | 'renewal' | 'renewalMonths' | 'rules'
>;

/** What a source by this arrangement begins with: shown before it is written, and the owner's to change after. */
export function sourceBy(arrangement: SourceArrangement, view: PlanView, language: Language): SourceFilling {
  const { name, rules = '' } = arrangement[language];
  return {
    ...arrangement.fills,
    name,
    // A source that renews has to be counted from some day; when the own one began, the owner knows.
    startDate: arrangement.fills.startDate ?? (arrangement.fills.renewal === 'none' ? null : view.plan.startDate),
    rules,
  };
}

/** The change that adds a source by an arrangement. */
export function addSourceBy(
  arrangement: SourceArrangement,
  view: PlanView,
  context: EditContext,
  language: Language,
): Change {
  return add(newBudgetSource(context, view, { ...sourceBy(arrangement, view, language), presetId: arrangement.id }));
}

/** One part of a cost as an arrangement divides it. */
export interface SplitPart {
  readonly sourceKind: SourceKind;
  /** The source of the plan that pays it; null = one that is made along with it. */
  readonly source: Source | null;
  readonly name: string;
  readonly hundredths: number;
  /** In cents; 0 while the cost is unknown. */
  readonly cents: number;
}

/** How an arrangement divides a cost: the department and what is left private. A part of nothing is left out. */
export function splitBy(
  arrangement: SplitArrangement,
  view: PlanView,
  cost: RecordOf<'cost'>,
  language: Language,
): SplitPart[] {
  const shares = [
    ['department', arrangement.departmentHundredths],
    ['private', wholePercent - arrangement.departmentHundredths],
  ] as const;
  const asked = shares.filter(([, hundredths]) => hundredths > 0);
  const cents = splitByPercent(
    totalOfCost(cost),
    asked.map(([, hundredths]) => hundredths),
  );
  return asked.map(([sourceKind, hundredths], i) => {
    const source = view.budgetSources.find((s) => s.sourceKind === sourceKind) ?? null;
    const name = source?.name.trim() || termTexts[language].sourceKind[sourceKind];
    return { sourceKind, source, name, hundredths, cents: cents[i] as number };
  });
}

/** True when a cost can be divided anew: nothing of it is approved or spent. */
export function canSplitAnew(view: PlanView, cost: RecordOf<'cost'>): boolean {
  return view.allocationsOf(cost.id).every((a) => isToBeSettled(view, a));
}

/** The changes that divide a cost by an arrangement, in the place of how it is divided now. */
export function applySplit(
  arrangement: SplitArrangement,
  view: PlanView,
  context: EditContext,
  cost: RecordOf<'cost'>,
  language: Language,
): Change[] {
  const added: Change[] = splitBy(arrangement, view, cost, language).flatMap((part, i) => {
    const made = part.source ?? newBudgetSource(context, view, { name: part.name, sourceKind: part.sourceKind });
    const allocation = newAllocation(context, view, {
      costId: cost.id,
      sourceId: made.id,
      amountCents: part.cents,
      percentHundredths: part.hundredths,
      // Both are made at once: the second comes after the first.
      position: positionAfter(view.allocations) + i,
    });
    return part.source === null ? [add(made), add(allocation)] : [add(allocation)];
  });
  return [...added, ...view.allocationsOf(cost.id).flatMap((a) => remove(view.records, a))];
}
