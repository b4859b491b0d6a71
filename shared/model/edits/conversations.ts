import type { Change } from '../../history/change-set.ts';
import type { Level } from '../define.ts';
import type { PlanView } from '../plan-view.ts';
import type { IdOf, RecordOf } from '../records.ts';
import { add, alter, type EditContext, remove } from './base.ts';
import { newAgreedLevel } from './new-records.ts';

/** The level that was agreed for a requirement in this conversation, if it was discussed. */
export function agreedIn(
  view: PlanView,
  conversationId: string,
  requirementId: string,
): RecordOf<'agreedLevel'> | undefined {
  return view.agreedLevelsIn(conversationId).findLast((a) => a.requirementId === requirementId);
}

/** Agrees on a level for a requirement in a conversation; null = it was not discussed after all. */
export function agreeOnLevel(
  view: PlanView,
  context: EditContext,
  conversationId: IdOf<'conversation'>,
  requirementId: IdOf<'requirement'>,
  level: Level | null,
): Change[] {
  const agreed = agreedIn(view, conversationId, requirementId);
  if (agreed === undefined) {
    return level === null ? [] : [add(newAgreedLevel(context, view, { conversationId, requirementId, level }))];
  }
  if (level === null) return remove(view.records, agreed);
  const change = alter(agreed, { level });
  return change ? [change] : [];
}

/**
 * Another day for a conversation. One that moves to a day ahead is planned again; one that is moved back stays as it was
 * said to be: a talk does not take place by itself.
 */
export function moveConversation(conversation: RecordOf<'conversation'>, heldOn: string, today: string): Change | null {
  return alter(conversation, heldOn > today ? { heldOn, state: 'planned' } : { heldOn });
}

/** The conversation that stands on the follow-up date of this one, if somebody planned it already. */
export function followUpOf(
  view: PlanView,
  conversation: RecordOf<'conversation'>,
): RecordOf<'conversation'> | undefined {
  return view.conversations.find((c) => c.id !== conversation.id && c.heldOn === conversation.followUpDate);
}
