import { agreedIn } from './edits/conversations.ts';
import { standingOf } from './gap.ts';
import type { PlanView } from './plan-view.ts';
import type { RecordOf } from './records.ts';
import { distanceToOthers, talkingPoint } from './score-history.ts';

/** The requirements of a conversation in two parts, each in the owner's order. */
export interface TalkTopics {
  /** Discussed here, or worth it: a gap that was not put off, or views two levels or more apart (method.md, step 2). */
  readonly first: readonly RecordOf<'requirement'>[];
  readonly rest: readonly RecordOf<'requirement'>[];
}

/** What to talk about in a conversation. */
export function talkTopics(view: PlanView, conversationId: string): TalkTopics {
  const first: RecordOf<'requirement'>[] = [];
  const rest: RecordOf<'requirement'>[] = [];
  for (const requirement of view.requirements) {
    const standing = standingOf(view, requirement);
    const isOpenGap = (standing.gap ?? 0) > 0 && requirement.notNow === null;
    const isFirst =
      agreedIn(view, conversationId, requirement.id) !== undefined ||
      isOpenGap ||
      (distanceToOthers(standing) ?? 0) >= talkingPoint;
    (isFirst ? first : rest).push(requirement);
  }
  return { first, rest };
}
