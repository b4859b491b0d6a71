import type { IsoDate } from './define.ts';
import type { PlanView } from './plan-view.ts';
import type { RecordOf } from './records.ts';

export type TalkPoint = RecordOf<'talkPoint'>;
export type TalkPointOrigin = TalkPoint['origin'];

/** Where a point comes from decides whether it leaves the plan: these print only when ticked (method.md, Sharing). */
const privateOrigins: ReadonlySet<TalkPointOrigin> = new Set(['scan', 'logbook', 'belief']);

/** True for a point that came from what is private: the scan, the logbook and the beliefs. */
export function isPrivateOrigin(origin: TalkPointOrigin): boolean {
  return privateOrigins.has(origin);
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
