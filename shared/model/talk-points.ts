import type { IsoDate } from './define.ts';
import type { PlanView } from './plan-view.ts';
import type { PlanRecord, RecordOf } from './records.ts';
import { type PrivateKind, unseenSource } from './words-origin.ts';

export type TalkPoint = RecordOf<'talkPoint'>;
export type TalkPointOrigin = TalkPoint['origin'];

/**
 * The private kind that a point of an origin says again: it leaves only together with that (method.md, Sharing). Null = it is
 * open. A new origin has to say which.
 */
export const privateSourceOf: Readonly<Record<TalkPointOrigin, PrivateKind | null>> = {
  own: null,
  scan: 'scan',
  coach: null,
  gap: null,
  logbook: 'reflection',
  belief: 'belief',
  climate: null,
};

/** The private kind that a record says again: it leaves only together with that. Null = it says nothing private. */
export function privateSource(record: PlanRecord): PrivateKind | null {
  if (record.kind === 'talkPoint') return privateSourceOf[record.origin];
  if (!('origin' in record) || typeof record.origin === 'string') return null;
  return unseenSource(record.origin);
}

/** True for a point that came from what is private: the scan, the logbook and the beliefs. */
export function isPrivateOrigin(origin: TalkPointOrigin): boolean {
  return privateSourceOf[origin] !== null;
}

/** Questions for the manager that wait for a conversation. */
export function waitingPoints(view: PlanView): TalkPoint[] {
  return view.talkPoints.filter((point) => point.conversationId === null);
}

/** Points that were not ticked and have no answer: they did not come up. */
export function pointsLeft(view: PlanView, conversationId: string): TalkPoint[] {
  return view.talkPointsOf(conversationId).filter((point) => !point.isDiscussed && point.answer.trim() === '');
}

/** The first conversation that is planned and not over, where a new point goes. */
export function nextConversation(view: PlanView, today: IsoDate): RecordOf<'conversation'> | undefined {
  return view.conversations.find((c) => c.state === 'planned' && c.heldOn >= today);
}
