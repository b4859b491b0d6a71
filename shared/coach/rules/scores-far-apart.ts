import type { PlanView } from '../../model/plan-view.ts';
import type { RecordOf } from '../../model/records.ts';
import { words } from '../../text/rules/scores-far-apart.ts';
import { defineRule } from '../define.ts';
import { nameOf } from '../name.ts';

const far = 2;

/**
 * Own score and someone else's differ by two or more: something to talk about. Of each person the latest counts. Silent
 * once a level was agreed in a conversation after both.
 */
export const rule = defineRule<typeof words.nl>({
  id: 'scores-far-apart',
  severity: 'tip',
  place: 'standing',
  source: { part: 'step-2', point: 5 },
  words,
  *check(view) {
    for (const requirement of view.requirements) {
      const own = view.latestSelfScore(requirement.id);
      if (own === undefined) continue;
      const agreed = view.latestAgreedLevel(requirement.id);
      const talkedOn = agreed && view.get('conversation', agreed.conversationId)?.heldOn;
      const other = latestPerGiver(view, requirement.id)
        .filter((f) => talkedOn === undefined || talkedOn < f.givenOn || talkedOn < own.scoredOn)
        .map((f) => ({ name: nameOf(view, f), level: f.level, apart: Math.abs(f.level - own.level) }))
        .sort((a, b) => b.apart - a.apart)[0];
      if (other === undefined || other.apart < far) continue;
      yield {
        record: requirement,
        field: 'feedback',
        data: { name: nameOf(view, requirement), own: own.level, giver: other.name, other: other.level },
        goTo: { view: 'conversations' },
      };
    }
  },
});

function latestPerGiver(view: PlanView, requirementId: string): (RecordOf<'feedback'> & { level: number })[] {
  const byGiver = new Map<string, RecordOf<'feedback'> & { level: number }>();
  for (const feedback of view.feedback(requirementId)) {
    const { level } = feedback;
    const giver = `${feedback.giverRole} ${feedback.giverName.trim().toLowerCase()}`;
    if (level !== null) byGiver.set(giver, { ...feedback, level });
  }
  return [...byGiver.values()];
}
