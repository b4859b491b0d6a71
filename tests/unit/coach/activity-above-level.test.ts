import { rule } from '#shared/coach/rules/activity-above-level.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

const atLevel = (b: PlanBuilder, level: number) => {
  const requirement = b.requirement({ requiredLevel: 3 });
  b.selfScore({ requirementId: requirement.id, level });
  return b.learningQuestion({ requirementIds: [requirement.id] }).id;
};

checkRule(rule, {
  valid: {
    'a gap': (b) => b.activity({ learningQuestionId: atLevel(b, 2) }),
    'a reason': (b) => b.activity({ learningQuestionId: atLevel(b, 3), note: 'Ik wil het anderen leren.' }),
    'under way already': (b) => b.activity({ learningQuestionId: atLevel(b, 3), state: 'busy' }),
    'upkeep, or obliged, or with a certificate that ends': (b) => {
      b.activity({ learningQuestionId: atLevel(b, 3), isUpkeep: true });
      b.activity({ learningQuestionId: atLevel(b, 4), requiredBy: 'employer' });
      b.activity({ learningQuestionId: atLevel(b, 4), expiresOn: '2027-03-01' });
    },
    'not scored': (b) => {
      b.activity({ learningQuestionId: b.learningQuestion({ requirementIds: [b.requirement().id] }).id });
    },
  },
  invalid: {
    'at level': {
      plan: (b) => b.activity({ learningQuestionId: atLevel(b, 3) }),
      says: '‘Meekijken’ gaat over iets waarin je al op niveau bent.',
      fixes: ['Dit is bijhouden'],
      field: 'note',
    },
  },
});
