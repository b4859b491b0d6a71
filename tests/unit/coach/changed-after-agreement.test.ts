import { rule } from '#shared/coach/rules/changed-after-agreement.ts';
import type { Verdict } from '#shared/model/kinds/sharing.ts';
import { decide } from '#shared/share/agreement.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

/** A side task with a decision of Marieke on it, as it read then. */
function decided(b: PlanBuilder, verdict: Verdict, titleThen: string) {
  const task = b.sideTask({ title: 'Jongerenpanel' });
  const { digest: _ofNow, ...decision } = decide(b.view(), b.context, {
    part: 'sideTask',
    aboutId: task.id,
    aboutName: task.title,
    verdict,
    remark: '',
    byName: 'Marieke',
    scope: ['sideTask'],
    round: 1,
    shareId: null,
  });
  const agreed = decision.agreed.map((r) => ({ ...r, fields: { ...r.fields, title: titleThen } }));
  b.decision({ ...decision, agreed, decidedOn: '2026-11-12' });
}

checkRule(rule, {
  valid: {
    'nothing was decided': (b) => b.sideTask({ title: 'Jongerenpanel' }),
    'it reads as it was agreed': (b) => decided(b, 'agreed', 'Jongerenpanel'),
    'it was not agreed on': (b) => decided(b, 'notAgreed', 'Panel'),
  },
  invalid: {
    'it was changed since': {
      plan: (b) => decided(b, 'agreed', 'Panel'),
      says: '‘Jongerenpanel’ is gewijzigd na het akkoord van Marieke op 12 november 2026.',
    },
  },
});
