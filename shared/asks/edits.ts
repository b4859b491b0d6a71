import type { Change } from '../history/change-set.ts';
import { consentOf, type PaymentState, paymentOf } from '../model/consent.ts';
import type { IsoDate } from '../model/define.ts';
import { add, alter, type EditContext } from '../model/edits/base.ts';
import { newAsk } from '../model/edits/new-sharing-records.ts';
import type { PlanPart, Verdict } from '../model/kinds/sharing.ts';
import type { PlanView } from '../model/plan-view.ts';
import { kinds, type PlanRecord, type RecordOf } from '../model/records.ts';
import { decide } from '../share/agreement.ts';
import { kindOfPart } from '../share/agreement-parts.ts';
import { nameOf } from './asks.ts';

/** Writes down that the manager was asked for a part, today. No changes when it is not there. */
export function askFor(view: PlanView, context: EditContext, part: PlanPart, aboutId: string): Change[] {
  const about = subject(view, part, aboutId);
  if (about === undefined) return [];
  const fields = { part, aboutId, aboutKind: about.kind, aboutName: nameOf(view, about) };
  return [add(newAsk(context, view, fields))];
}

/**
 * Writes down what the manager said to a part in a talk, bound to how it reads now. It takes the place of what was written down
 * before; what came in a response stays.
 */
export function answerInTalk(
  view: PlanView,
  context: EditContext,
  { part, aboutId, verdict = 'agreed', on }: { part: PlanPart; aboutId: string; verdict?: Verdict; on: IsoDate },
): Change[] {
  const about = subject(view, part, aboutId);
  if (about === undefined) return [];
  const decision = decide(view, context, {
    part,
    aboutId,
    aboutName: nameOf(view, about),
    verdict,
    remark: '',
    byName: view.plan.managerName,
    scope: Object.keys(kinds),
    round: 1,
    shareId: null,
  });
  const said: RecordOf<'decision'> = { ...decision, cameBy: 'talk', decidedOn: on };
  return [add(said), ...writtenDown(view, part, aboutId, 'decision')];
}

/** Takes back what was written down about a part: asks, answers of a talk, and what a plan of before said. */
export function retract(view: PlanView, part: PlanPart, aboutId: string): Change[] {
  return [...writtenDown(view, part, aboutId, 'decision'), ...writtenDown(view, part, aboutId, 'ask')];
}

/** Brings a part of a cost into a state, today. */
export function reachPayment(
  view: PlanView,
  context: EditContext,
  allocation: RecordOf<'allocation'>,
  state: PaymentState,
): Change[] {
  const isSpent = state === 'spent';
  const { id } = allocation;
  const paid = alter(allocation, { isSpent, spentOn: isSpent ? context.today : null });
  if (isSpent) return paid === null ? [] : [paid];
  const unpaid = { ...allocation, isSpent: false };
  if (paymentOf(view, unpaid).state === state) return paid === null ? [] : [paid];
  const said = () => {
    switch (state) {
      case 'planned':
        return retract(view, 'allocation', id);
      case 'requested':
        return [...askFor(view, context, 'allocation', id), ...retract(view, 'allocation', id)];
      case 'approved':
        return answerInTalk(view, context, { part: 'allocation', aboutId: id, on: context.today });
    }
  };
  return joined(paid, said());
}

/** Says on which other day the state of a part was reached. No changes for what a response says: that is not ours. */
export function redatePayment(
  view: PlanView,
  context: EditContext,
  allocation: RecordOf<'allocation'>,
  on: IsoDate | null,
): Change[] {
  const { state } = paymentOf(view, allocation);
  const change = state === 'spent' ? alter(allocation, { spentOn: on }) : null;
  if (state === 'spent') return change === null ? [] : [change];
  return state === 'planned' ? [] : redate(view, context, 'allocation', allocation.id, on);
}

/** Whether the owner wrote down when it was asked or answered last: a day that a response says is not ours to change. */
export function isWrittenDown(view: PlanView, part: PlanPart, aboutId: string): boolean {
  const { asked, answered, isAskedAgain } = consentOf(view, part, aboutId);
  if (answered !== null && !isAskedAgain) return answered.cameBy === 'talk';
  return asked !== null;
}

/** Says on which other day something was asked or answered last. No changes for what a response or a round of sharing says. */
export function redate(
  view: PlanView,
  context: EditContext,
  part: PlanPart,
  aboutId: string,
  on: IsoDate | null,
): Change[] {
  const { asked, answered, isAskedAgain } = consentOf(view, part, aboutId);
  if (answered !== null && !isAskedAgain) {
    const { decision, cameBy } = answered;
    if (decision === null) return saidBeforeOn(view, aboutId, on);
    if (cameBy !== 'talk' || on === null) return [];
    // What was decided never changes: another day is another decision in its place.
    return [
      { before: decision, after: null },
      add({ ...decision, id: context.newId() as RecordOf<'decision'>['id'], decidedOn: on }),
    ];
  }
  if (asked === null || asked.ask === null) return saidBeforeOn(view, aboutId, on);
  const change = on === null ? null : alter(asked.ask, { askedOn: on });
  return change === null ? [] : [change];
}

/** Deletes what was written down of a kind, and empties what a plan of before said. */
function writtenDown(view: PlanView, part: PlanPart, aboutId: string, kind: 'ask' | 'decision'): Change[] {
  const asks = view.asksAbout(aboutId).filter((a) => a.part === part);
  const decisions = view.decisionsOn(aboutId).filter((d) => d.part === part && d.cameBy === 'talk');
  const gone: readonly PlanRecord[] = kind === 'ask' ? asks : decisions;
  const changes: Change[] = gone.map((before) => ({ before, after: null }));
  return kind === 'ask' ? changes : [...changes, ...saidNothingBefore(view, aboutId)];
}

function saidNothingBefore(view: PlanView, aboutId: string): Change[] {
  const record = view.records.get(aboutId);
  if (record?.kind === 'allocation' && record.saidBefore !== null)
    return [alter(record, { saidBefore: null, saidBeforeOn: null })].filter((c) => c !== null);
  if ((record?.kind === 'sideTask' || record?.kind === 'contractPeriod') && record.agreedBeforeOn !== null)
    return [{ before: record, after: { ...record, agreedBeforeOn: null } }];
  return [];
}

function saidBeforeOn(view: PlanView, aboutId: string, on: IsoDate | null): Change[] {
  const record = view.records.get(aboutId);
  if (record?.kind === 'allocation' && record.saidBefore !== null)
    return [alter(record, { saidBeforeOn: on })].filter((c) => c !== null);
  if ((record?.kind === 'sideTask' || record?.kind === 'contractPeriod') && on !== null)
    return [{ before: record, after: { ...record, agreedBeforeOn: on } }];
  return [];
}

/** Two changes of one record as one. */
function joined(first: Change | null, rest: readonly Change[]): Change[] {
  if (first === null) return [...rest];
  const same = rest.find((c) => c.before?.id === first.before?.id);
  if (same === undefined) return [first, ...rest];
  const after = { ...first.after, ...changedFields(same) } as PlanRecord;
  return [{ before: first.before, after }, ...rest.filter((c) => c !== same)];
}

function changedFields({ before, after }: Change): Partial<PlanRecord> {
  const old = before as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(after ?? {}).filter(([field, value]) => old[field] !== value));
}

function subject(view: PlanView, part: PlanPart, aboutId: string): PlanRecord | undefined {
  const record = view.records.get(aboutId);
  return record?.kind === kindOfPart[part] ? record : undefined;
}
