import { type Answered, type Asked, type Consent, consentOf, paymentOf } from '../model/consent.ts';
import type { PlanPart } from '../model/kinds/sharing.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { PlanRecord, RecordOf } from '../model/records.ts';
import { type AgreementChange, changesSince } from '../share/agreement.ts';
import { isLive, kindOfPart } from '../share/agreement-parts.ts';
import { titleOf } from '../share/title-of.ts';
import { type AskedOfSource, amountOf } from './amount.ts';

/** open = waits for an answer, or for a talk; changed = a yes to something that reads differently now. */
export type AskState = 'open' | 'agreed' | 'changed' | 'dropped' | 'refused';

/** One thing that the plan asks somebody's consent for, with what was said to it and whether that still holds. */
export interface Ask {
  readonly part: PlanPart;
  readonly aboutId: string;
  /** Null when it was deleted. */
  readonly record: PlanRecord | null;
  /** Its name now, or by which it was known. */
  readonly title: string;
  /** What it asks others to pay; null = no money, or an amount nobody knows yet. */
  readonly cents: number | null;
  /** The work time it asks: of a side task or another split a week, else in all; null = none, or not known. */
  readonly minutes: number | null;
  /** Of a cost: what each source is asked to pay. */
  readonly sources: readonly AskedOfSource[];
  readonly asked: Asked | null;
  readonly answered: Answered | null;
  readonly state: AskState;
  /** What reads differently than when it was answered; only an answer that is bound to how it read can tell. */
  readonly changes: readonly AgreementChange[];
}

/** The head of a share, when the plan is read by its receiver: there everything is asked by that share. */
export interface AskedByShare {
  readonly receiverName: string;
  readonly sharedAt: string;
  readonly round: number;
}

/**
 * Everything in a plan that somebody has to say yes to, or said something to (method.md, Terms: wat gevraagd is, ja gezegd,
 * akkoord): the one model that requests, sheets, coach, share, the manager's view and paper read. Money, side tasks, work
 * time, another split, learning questions, the whole plan, each in the order of the plan with what is gone last.
 */
export function asksOf(view: PlanView, share: AskedByShare | null = null): Ask[] {
  return subjectsOf(view)
    .flatMap(({ part, aboutId }) => askOf(view, part, aboutId, share) ?? [])
    .map((ask, i) => ({ ask, place: order(ask), i }))
    .sort((a, b) => a.place - b.place || a.i - b.i)
    .map(({ ask }) => ask);
}

/** The asks that wait: for an answer, or for a talk. */
export function openAsks(asks: readonly Ask[]): Ask[] {
  return asks.filter(({ state }) => state === 'open');
}

const partsInOrder: readonly PlanPart[] = [
  'cost',
  'allocation',
  'sideTask',
  'workTime',
  'split',
  'learningQuestion',
  'plan',
];

function order({ part, record }: Ask): number {
  return partsInOrder.indexOf(part) * 2 + (record === null ? 1 : 0);
}

interface Subject {
  readonly part: PlanPart;
  readonly aboutId: string;
}

/** What can be asked for or was spoken of, each once. A part that one source pays is asked with its cost. */
function subjectsOf(view: PlanView): readonly Subject[] {
  const subjects = new Map<string, Subject>();
  const put = (part: PlanPart, aboutId: string) => {
    if (part !== 'allocation') subjects.set(`${part} ${aboutId}`, { part, aboutId });
  };
  for (const activity of view.activities) for (const { id } of view.costsOf(activity.id)) put('cost', id);
  for (const { id } of view.sideTasks) put('sideTask', id);
  for (const { id } of view.activities) put('workTime', id);
  for (const { id } of view.contractPeriods) put('split', id);
  for (const { id } of view.learningQuestions) put('learningQuestion', id);
  put('plan', view.plan.id);
  for (const { part, aboutId } of [...view.decisions, ...view.asks]) put(part, aboutId);
  return [...subjects.values()];
}

/** One ask; null when nobody has to be asked for it and nothing was said of it. */
export function askOf(view: PlanView, part: PlanPart, aboutId: string, share: AskedByShare | null = null): Ask | null {
  const found = view.records.get(aboutId);
  const record = found?.kind === kindOfPart[part] ? found : null;
  const consent = record?.kind === 'cost' ? consentOfCost(view, record) : consentOf(view, part, aboutId);
  const { answered, isAskedAgain } = consent;
  const amount = record === null ? null : amountOf(view, part, record);
  const isAsked = amount?.needsConsent ?? false;
  if (answered === null && consent.asked === null && !isAsked) return null;
  const decision = answered?.decision ?? null;
  const changes = decision === null || record === null ? [] : changesSince(view, decision);
  const isGone = record === null || !isLive(view, record) || amount?.isSomething === false;
  return {
    part,
    aboutId,
    record,
    title: record === null ? nameThen(view, aboutId) : nameOf(view, record),
    cents: amount?.cents ?? null,
    minutes: amount?.minutes ?? null,
    sources: amount?.sources ?? [],
    asked: newest(consent.asked, isAsked || answered !== null ? inRound(view, aboutId, share) : null),
    answered,
    state: isGone ? 'dropped' : stateOf(answered, changes.length > 0, isAskedAgain),
    changes,
  };
}

function stateOf(answered: Answered | null, isChanged: boolean, isAskedAgain: boolean): AskState {
  if (answered === null) return 'open';
  if (answered.answer === 'yes') return isChanged ? 'changed' : 'agreed';
  // A no holds for what it was said to: what reads differently now, or is asked once more, waits for an answer again.
  return answered.answer === 'no' && !isChanged && !isAskedAgain ? 'refused' : 'open';
}

/** What was said of a cost, or of every part of it that another pays: those together are the cost. */
function consentOfCost(view: PlanView, cost: RecordOf<'cost'>): Consent {
  const whole = consentOf(view, 'cost', cost.id);
  const parts = view
    .allocationsOf(cost.id)
    .filter((a) => view.get('budgetSource', a.sourceId)?.sourceKind !== 'private' && a.amountCents > 0);
  const said = parts.map((a) => consentOf(view, 'allocation', a.id));
  if (whole.answered !== null || said.length === 0) return whole;
  const last = <T extends { readonly on: string | null }>(list: readonly (T | null)[]) =>
    list
      .filter((one) => one !== null)
      .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
      .at(-1) ?? null;
  const isAnswered = parts.every((a, i) => a.isSpent || (said[i]?.answered != null && !said[i]?.isAskedAgain));
  const answers = new Set(said.flatMap(({ answered }) => answered?.answer ?? []));
  return {
    asked: last([whole.asked, ...said.map(({ asked }) => asked)]),
    // Different answers to different parts are one thing to talk about: the parts say the rest.
    answered: isAnswered && answers.size === 1 ? last(said.map(({ answered }) => answered)) : null,
    isAskedAgain: false,
  };
}

/** The round in which it went along to a manager last. */
function inRound(view: PlanView, aboutId: string, share: AskedByShare | null): Asked | null {
  if (share !== null) return { of: share.receiverName, on: share.sharedAt.slice(0, 10), round: share.round, ask: null };
  const round = view.shares.findLast((s) => s.profile === 'manager' && s.contents.some(({ id }) => id === aboutId));
  return round === undefined ? null : { of: round.receiverName, on: round.sharedOn, round: round.round, ask: null };
}

function newest(said: Asked | null, byShare: Asked | null): Asked | null {
  if (said === null || byShare === null) return said ?? byShare;
  return (said.on ?? '') > (byShare.on ?? '') ? said : byShare;
}

function nameThen(view: PlanView, aboutId: string): string {
  return view.decisionsOn(aboutId).at(-1)?.aboutName ?? view.asksAbout(aboutId).at(-1)?.aboutName ?? '';
}

/** A cost without a name of its own is known by its activity. */
export function nameOf(view: PlanView, record: PlanRecord): string {
  if (record.kind === 'allocation') {
    const cost = view.get('cost', record.costId);
    return cost === undefined ? '' : nameOf(view, cost);
  }
  if (record.kind !== 'cost') return titleOf(record);
  const activity = view.get('activity', record.activityId);
  return [activity?.title, record.title].filter((title) => title?.trim()).join(': ');
}

/** How far each part of a cost is that others pay, with its source. */
export function partsOf(view: PlanView, { sources }: Ask) {
  return sources.map((part) => ({ ...part, ...paymentOf(view, part.allocation) }));
}
