import type { Change } from '../../history/change-set.ts';
import type { PlanView } from '../plan-view.ts';
import type { IdOf, RecordOf } from '../records.ts';
import { nextConversation, pointsLeft, type TalkPoint, type TalkPointOrigin, waitingPoints } from '../talk-points.ts';
import { add, alter, type EditContext } from './base.ts';
import { followUpOf } from './conversations.ts';
import { newCommitment, newConversation } from './new-records.ts';
import { newTalkPoint } from './new-self-direction.ts';
import { moveTo, positionAfter } from './order.ts';

/** What is to be talked about, and where it comes from. */
export interface PointStart {
  readonly text: string;
  readonly origin: TalkPointOrigin;
  /** Names what it came from, such as `gap:<requirement>`; '' for own words. The same key is not noted twice. */
  readonly sourceKey: string;
}

/**
 * Notes something to talk about with the manager: in the next planned conversation, else among the questions that wait for
 * one. Nothing when the same thing waits or stands in a conversation to come.
 */
export function noteTalkPoint(view: PlanView, context: EditContext, start: PointStart): Change[] {
  if (isNoted(view, start.sourceKey)) return [];
  const conversationId = nextConversation(view, context.today)?.id ?? null;
  return [add(newTalkPoint(context, view, { ...start, conversationId }))];
}

/** True when this stands among the questions that wait, or in a conversation that is not held yet. */
export function isNoted(view: PlanView, sourceKey: string): boolean {
  if (sourceKey === '') return false;
  return view.talkPoints.some((point) => {
    if (point.sourceKey !== sourceKey) return false;
    return point.conversationId === null || view.get('conversation', point.conversationId)?.state === 'planned';
  });
}

/** Puts something into one conversation, at the end of its points. */
export function addTalkPoint(
  view: PlanView,
  context: EditContext,
  conversationId: IdOf<'conversation'> | null,
  start: PointStart,
): Change[] {
  const isThere = view.talkPoints.some(
    (p) => p.conversationId === conversationId && start.sourceKey !== '' && p.sourceKey === start.sourceKey,
  );
  return isThere ? [] : [add(newTalkPoint(context, view, { ...start, conversationId }))];
}

/**
 * Takes points along to a conversation (null = they wait for one), behind those that stand there, in the same order. There
 * they are to be talked about anew.
 */
export function carryPoints(
  view: PlanView,
  points: readonly TalkPoint[],
  conversationId: IdOf<'conversation'> | null,
): Change[] {
  const first = positionAfter(view.talkPoints);
  return points.flatMap((point, i) => alter(point, { conversationId, isDiscussed: false, position: first + i }) ?? []);
}

/**
 * Takes what did not come up in a conversation along to the next one that is planned after it, else it waits for one. The
 * point itself moves: it is one question, however often it is put off.
 */
export function carryOver(view: PlanView, context: EditContext, conversationId: string): Change[] {
  const left = pointsLeft(view, conversationId);
  return carryPoints(view, left, conversationAfter(view, context, conversationId)?.id ?? null);
}

/** The conversation that what did not come up would go to; undefined = it would wait. */
export function conversationAfter(
  view: PlanView,
  context: Pick<EditContext, 'today'>,
  conversationId: string,
): RecordOf<'conversation'> | undefined {
  const next = nextConversation(view, context.today);
  if (next?.id !== conversationId) return next;
  return view.conversations.find((c) => c.id !== conversationId && c.state === 'planned' && c.heldOn >= next.heldOn);
}

/** A conversation together with the questions that waited for one. */
export function planConversation(
  view: PlanView,
  context: EditContext,
  fields: Parameters<typeof newConversation>[2],
): { changes: Change[]; conversation: RecordOf<'conversation'> } {
  const conversation = newConversation(context, view, fields);
  const carried = conversation.state === 'planned' ? carryPoints(view, waitingPoints(view), conversation.id) : [];
  return { changes: [add(conversation), ...carried], conversation };
}

/**
 * The next conversation with the same person, on the follow-up date; null without that date, or when it is planned. What did not
 * come up in this one, and what waited, goes along.
 */
export function planFollowUp(
  view: PlanView,
  context: EditContext,
  talk: RecordOf<'conversation'>,
): { changes: Change[]; conversation: RecordOf<'conversation'> } | null {
  const heldOn = talk.followUpDate;
  if (heldOn === null || followUpOf(view, talk)) return null;
  const conversation = newConversation(context, view, { withName: talk.withName, heldOn });
  const left = talk.state === 'held' ? pointsLeft(view, talk.id) : [];
  return {
    changes: [add(conversation), ...carryPoints(view, [...left, ...waitingPoints(view)], conversation.id)],
    conversation,
  };
}

/** The changes that move a point to `index` (0-based, in the list without it) among those it stands with. */
export function movePoint(view: PlanView, point: TalkPoint, index: number): Change[] {
  const among = point.conversationId === null ? waitingPoints(view) : view.talkPointsOf(point.conversationId);
  return moveTo(among, point, index);
}

/** What was answered to a point. An answer means that it came up; taking it away again does not undo the tick. */
export function answerPoint(point: TalkPoint, answer: string): Change | null {
  return alter(point, { answer, isDiscussed: point.isDiscussed || answer.trim() !== '' });
}

/** Makes a commitment of what was said to a point: its answer, else the point itself. */
export function pointToCommitment(view: PlanView, context: EditContext, point: TalkPoint): Change[] {
  if (point.conversationId === null) return [];
  const [title = ''] = (point.answer.trim() || point.text.trim()).split('\n');
  const short = title.trim().slice(0, 2_000).toWellFormed();
  return [add(newCommitment(context, view, { conversationId: point.conversationId, title: short }))];
}
