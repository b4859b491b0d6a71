import type { FrameField } from '../model/define.ts';
import { add, alter, type EditContext, remove } from '../model/edits/base.ts';
import { hangIdea } from '../model/edits/learning.ts';
import { alterCost, reachState } from '../model/edits/money.ts';
import type { AllocationState } from '../model/kinds/money.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { PlanRecord, RecordOf } from '../model/records.ts';
import type { FixChanges } from './define.ts';

type Patch<R extends PlanRecord> = Partial<Omit<R, FrameField>>;

/** Alters a record as it reads when the fix is applied. A record that is gone by then is left alone. */
export function altering<R extends PlanRecord>(record: R, patch: Patch<R> | ((current: R) => Patch<R>)): FixChanges {
  return (_context, view) => {
    const current = currently(view, record);
    const change = current && alter(current, typeof patch === 'function' ? patch(current) : patch);
    return change ? [change] : [];
  };
}

/** Adds a record. */
export function adding(make: (context: EditContext, view: PlanView) => PlanRecord): FixChanges {
  return (context, view) => [add(make(context, view))];
}

/** Alters a cost; its parts that are kept as percentages follow. */
export function alteringCost(cost: RecordOf<'cost'>, patch: Patch<RecordOf<'cost'>>): FixChanges {
  return (_context, view) => {
    const current = currently(view, cost);
    return current ? alterCost(view, current, patch).filter((change) => change !== null) : [];
  };
}

/** Brings a part of a cost into a state, on the day of the fix. */
export function reaching(allocation: RecordOf<'allocation'>, state: AllocationState): FixChanges {
  return (context, view) => {
    const current = currently(view, allocation);
    const change = current && reachState(current, state, context.today);
    return change ? [change] : [];
  };
}

/** Deletes a record and what cannot stand without it. */
export function removing(record: PlanRecord): FixChanges {
  return (_context, view) => {
    const current = currently(view, record);
    return current ? remove(view.records, current) : [];
  };
}

/** Several fixes as one, for different records. */
export function together(...parts: readonly FixChanges[]): FixChanges {
  return (context, view) => parts.flatMap((part) => part(context, view));
}

/** Hangs a parked idea under a learning question. */
export function hanging(idea: RecordOf<'parkedIdea'>, question: RecordOf<'learningQuestion'>): FixChanges {
  return (context, view) => hangIdea(view, context, idea.id, question.id);
}

function currently<R extends PlanRecord>(view: PlanView, record: R): R | undefined {
  return view.records.get(record.id) as R | undefined;
}
