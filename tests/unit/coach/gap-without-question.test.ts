import { expect } from 'vitest';
import { rule } from '#shared/coach/rules/gap-without-question.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

const gap = (b: PlanBuilder) => {
  const requirement = b.requirement({ requiredLevel: 4 });
  b.selfScore({ requirementId: requirement.id, level: 2 });
  return requirement.id;
};

checkRule(rule, {
  valid: {
    'at level': (b) => b.selfScore({ requirementId: b.requirement({ requiredLevel: 3 }).id, level: 3 }),
    'a learning question': (b) => b.learningQuestion({ requirementIds: [gap(b)] }),
    'not now': (b) => {
      b.selfScore({ requirementId: b.requirement({ requiredLevel: 5, notNow: { reason: '' } }).id, level: 1 });
    },
    'the own round is not done yet': (b) => {
      gap(b);
      b.requirement({ title: 'Kort schrijven' });
    },
    'agreed to be at level': (b) => {
      b.agreedLevel({ requirementId: gap(b), level: 4, conversationId: b.conversation().id });
    },
  },
  invalid: {
    'a gap of one': {
      plan: (b) => b.selfScore({ requirementId: b.requirement({ requiredLevel: 3 }).id, level: 2 }),
      says: 'Bij ‘Cijfers duiden’ is een kloof: je werk vraagt niveau 3, je zit op 2.',
      fixes: ['Maak er een leervraag van', 'Bewust niet nu'],
    },
    'a gap': {
      plan: gap,
      says: 'Bij ‘Cijfers duiden’ is een kloof: je werk vraagt niveau 4, je zit op 2.',
      fixes: ['Maak er een leervraag van', 'Bewust niet nu'],
      after: {
        'Maak er een leervraag van': (view) =>
          expect(view.learningQuestions[0]).toMatchObject({
            shortTitle: 'Cijfers duiden',
            requirementIds: [view.requirements[0]?.id],
          }),
        'Bewust niet nu': (view) => expect(view.requirements[0]?.notNow).toEqual({ reason: '' }),
      },
    },
  },
});
