import type { PlanView } from '#shared/model/plan-view.ts';
import { decide } from '#shared/share/agreement.ts';
import { planWith, testContext } from '#tests/support/plans.ts';
import { hostile } from '../sharing/support.ts';

/** One line without a space to break it at. */
export const endless = 'a'.repeat(100_000);

/** Texts that look like a script, end a style, turn the direction of reading around or never end, in every part that is printed. */
export function nastyPlan(): PlanView {
  return planWith((b) => {
    b.plan({
      title: hostile,
      motto: hostile,
      ownerName: hostile,
      jobTitle: hostile,
      department: hostile,
      managerName: hostile,
      assignment: endless,
      contribution: hostile,
      whereILearn: hostile,
    });
    const { id: requirementId } = b.requirement({ title: hostile });
    b.selfScore({ requirementId, level: 2, evidence: endless });
    b.feedback({ requirementId, giverName: hostile, remark: endless });
    b.quality({ title: hostile, evidence: hostile });
    const { id: conversationId } = b.conversation({ withName: hostile, state: 'held', notes: endless });
    b.agreedLevel({ conversationId, requirementId, level: 3, remark: endless });
    b.commitment({ conversationId, title: hostile });
    const { id: learningQuestionId } = b.learningQuestion({
      text: hostile,
      doDifferently: endless,
      requirementIds: [requirementId],
    });
    const { id: activityId } = b.activity({ learningQuestionId, title: hostile, note: hostile, workMinutes: 480 });
    const source = b.budgetSource({ name: hostile });
    const cost = b.cost({ activityId, title: hostile, amountCents: 112_000 });
    b.allocation({ costId: cost.id, sourceId: source.id, amountCents: 112_000 });
    const task = b.sideTask({ title: hostile, goals: endless, contribution: hostile });
    b.parkedIdea({ title: hostile, note: endless });

    // Decided on while it read otherwise, so that what was and what is both stand on the paper.
    const about = {
      aboutName: hostile,
      byName: hostile,
      scope: ['sideTask', 'cost'],
      round: 1,
      shareId: null,
    } as const;
    const view = b.view();
    const { agreed } = decide(view, testContext('nasty'), {
      ...about,
      part: 'sideTask',
      aboutId: task.id,
      verdict: 'agreed',
      remark: '',
    });
    const earlier = agreed.map((record) => ({
      ...record,
      fields: Object.fromEntries(
        Object.entries(record.fields).map(([field, value]) => [
          field,
          typeof value === 'string' ? `${hostile} eerder` : value,
        ]),
      ),
    }));
    const said = { aboutName: hostile, byName: hostile, scope: ['sideTask', 'cost'] };
    b.decision({
      ...said,
      aboutId: task.id,
      aboutKind: 'sideTask',
      part: 'sideTask',
      agreed: earlier,
      remark: endless,
    });
    b.decision({ ...said, aboutId: cost.id, aboutKind: 'cost', part: 'cost', verdict: 'notAgreed', remark: hostile });
  });
}
