import { answerInTalk, reachPayment } from '../asks/edits.ts';
import type { PaymentState } from '../model/consent.ts';
import type { FrameField, IsoDate } from '../model/define.ts';
import { add, alter, type EditContext, remove } from '../model/edits/base.ts';
import { hangIdea } from '../model/edits/learning.ts';
import { alterCost } from '../model/edits/money.ts';
import type { PlanPart } from '../model/kinds/sharing.ts';
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
export function reaching(allocation: RecordOf<'allocation'>, state: PaymentState): FixChanges {
  return (context, view) => {
    const current = currently(view, allocation);
    return current ? reachPayment(view, context, current, state) : [];
  };
}

/** Writes down that the manager agreed to a part in a talk on that day. */
export function agreeing(part: PlanPart, { id }: PlanRecord, on: IsoDate): FixChanges {
  return (context, view) => answerInTalk(view, context, { part, aboutId: id, on });
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
