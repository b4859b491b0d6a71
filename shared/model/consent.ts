import type { IsoDate } from './define.ts';
import type { PlanPart, Verdict } from './kinds/sharing.ts';
import type { PlanView } from './plan-view.ts';
import type { RecordOf } from './records.ts';

export type Answer = 'yes' | 'no' | 'talk';

/** That something was asked: of whom, on which day (null = not written down), and in which round (null = not by file). */
export interface Asked {
  readonly of: string;
  readonly on: IsoDate | null;
  readonly round: number | null;
  /** What was written down of it; null = asked by a round of sharing, or said by a plan of before. */
  readonly ask: RecordOf<'ask'> | null;
}

/** What was answered, by whom, when and in which words; by file, or written down by the owner after a talk. */
export interface Answered {
  readonly answer: Answer;
  readonly by: string;
  readonly on: IsoDate | null;
  readonly words: string;
  readonly round: number | null;
  readonly cameBy: 'file' | 'talk';
  /** Null = said by a plan of before decisions were kept: it is bound to nothing. */
  readonly decision: RecordOf<'decision'> | null;
}

/** What was said last about a part: that it was asked, and what was answered. Null = never. */
export interface Consent {
  readonly asked: Asked | null;
  readonly answered: Answered | null;
  /** It was asked once more after it was answered. */
  readonly isAskedAgain: boolean;
}

/** What a verdict says. */
export const answerOf: Readonly<Record<Verdict, Answer>> = { agreed: 'yes', notAgreed: 'no', later: 'talk' };

/** Something that was said, to put in order: by its day, and on one day by its moment. */
type Event = { readonly on: IsoDate | null; readonly at: string } & (
  | { readonly asked: Asked }
  | { readonly answered: Answered }
);

/**
 * What was asked and answered about a part (method.md, Terms: wat gevraagd is, ja gezegd, akkoord): the one place that says
 * it, from asks, rounds of sharing, decisions, and what plans of before wrote down. The newest counts. What was said of a cost
 * counts for every part of it that a source pays.
 */
export function consentOf(view: PlanView, part: PlanPart, aboutId: string): Consent {
  const events = eventsOf(view, part, aboutId).sort((a, b) => compare(a.on ?? '', b.on ?? '') || compare(a.at, b.at));
  const asked = events.findLast((e) => 'asked' in e);
  const answered = events.findLast((e) => 'answered' in e);
  return {
    asked: asked?.asked ?? null,
    answered: answered?.answered ?? null,
    isAskedAgain: asked !== undefined && answered !== undefined && events.indexOf(asked) > events.indexOf(answered),
  };
}

/** How far the money of one part is: what the budget, the requests and the sheets call it. */
export type PaymentState = 'planned' | 'requested' | 'approved' | 'spent';
/** From the first to the last. */
export const paymentStates = ['planned', 'requested', 'approved', 'spent'] as const satisfies readonly PaymentState[];

/** How far a part of a cost is, and since which day (null = not written down). A no leaves it as planned. */
export function paymentOf(
  view: PlanView,
  allocation: RecordOf<'allocation'>,
): { readonly state: PaymentState; readonly on: IsoDate | null } {
  if (allocation.isSpent) return { state: 'spent', on: allocation.spentOn };
  const { asked, answered, isAskedAgain } = consentOf(view, 'allocation', allocation.id);
  if (answered !== null && !isAskedAgain) {
    if (answered.answer === 'yes') return { state: 'approved', on: answered.on };
    if (answered.answer === 'no') return { state: 'planned', on: null };
  }
  return asked === null ? { state: 'planned', on: null } : { state: 'requested', on: asked.on };
}

/** The day on which somebody said yes to a side task or another split; null = nobody did, or not since. */
export function yesOn(view: PlanView, part: PlanPart, aboutId: string): IsoDate | null {
  const { answered } = consentOf(view, part, aboutId);
  return answered?.answer === 'yes' ? answered.on : null;
}

/** Whether an answer of a talk on that day would be the last thing said to a part: nothing was asked or answered after it. */
export function isLastSaidBy(view: PlanView, part: PlanPart, aboutId: string, day: IsoDate): boolean {
  return eventsOf(view, part, aboutId).every(({ on }) => on === null || on <= day);
}

/** Whether the last thing that was said to a part is a yes. */
export function hasYes(view: PlanView, part: PlanPart, aboutId: string): boolean {
  const { answered, isAskedAgain } = consentOf(view, part, aboutId);
  return answered?.answer === 'yes' && !isAskedAgain;
}

/** True while a part of a cost can still be less or divided otherwise: nobody said yes to it and it is not spent. */
export function isToBeSettled(view: PlanView, allocation: RecordOf<'allocation'>): boolean {
  const { state } = paymentOf(view, allocation);
  return state === 'planned' || state === 'requested';
}

function eventsOf(view: PlanView, part: PlanPart, aboutId: string): Event[] {
  const allocation = part === 'allocation' ? view.get('allocation', aboutId) : undefined;
  const parts: readonly (readonly [PlanPart, string])[] =
    allocation === undefined
      ? [[part, aboutId]]
      : [
          ['cost', allocation.costId],
          [part, aboutId],
        ];
  return [
    ...saidBefore(view, part, aboutId),
    ...parts.flatMap(([of, id]) => asksAbout(view, of, id)),
    ...parts
      .flatMap(([of, id]) => decisionsAbout(view, of, id))
      .filter(({ decision }) => covers(decision, aboutId))
      .map(({ event }) => event),
  ];
}

/** A yes to a cost is one to the parts it had then; one that came in later was not spoken of. */
function covers({ part, agreed }: RecordOf<'decision'>, aboutId: string): boolean {
  return part !== 'cost' || agreed.some(({ id }) => id === aboutId);
}

function asksAbout(view: PlanView, part: PlanPart, aboutId: string): Event[] {
  return view
    .asksAbout(aboutId)
    .filter((ask) => ask.part === part)
    .map((ask) => ({
      on: ask.askedOn,
      at: ask.askedAt,
      asked: { of: ask.askedOf, on: ask.askedOn, round: null, ask },
    }));
}

function decisionsAbout(view: PlanView, part: PlanPart, aboutId: string) {
  return (
    view
      .decisionsOn(aboutId)
      // What a coach or colleague says of it is no consent.
      .filter((decision) => decision.part === part && decision.role === 'manager')
      .map((decision) => {
        const { verdict, byName, decidedOn, decidedAt, remark, round, cameBy } = decision;
        const answered: Answered = {
          answer: answerOf[verdict],
          by: byName,
          on: decidedOn,
          words: remark,
          round: cameBy === 'file' ? round : null,
          cameBy,
          decision,
        };
        return { decision, event: { on: decidedOn, at: decidedAt, answered } satisfies Event };
      })
  );
}

/** What records of version 1 said themselves. */
function saidBefore(view: PlanView, part: PlanPart, aboutId: string): Event[] {
  const of = view.plan.managerName;
  const yes = (on: IsoDate | null): Event[] => [
    { on, at: '', answered: { answer: 'yes', by: of, on, words: '', round: null, cameBy: 'talk', decision: null } },
  ];
  const record = view.records.get(aboutId);
  switch (record?.kind) {
    case 'allocation': {
      const { saidBefore, saidBeforeOn: on } = record;
      if (saidBefore === 'requested') return [{ on, at: '', asked: { of, on, round: null, ask: null } }];
      return saidBefore === 'approved' ? yes(on) : [];
    }
    case 'sideTask':
      return record.agreedBeforeOn === null ? [] : yes(record.agreedBeforeOn);
    case 'contractPeriod':
      return part === 'split' && record.agreedBeforeOn !== null ? yes(record.agreedBeforeOn) : [];
    default:
      return [];
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
