import { rule } from '#shared/coach/rules/learning-moment-passed.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'today, without a day, or at rest': (b) => {
      b.learningQuestion({ neededBy: '2026-11-23' });
      b.learningQuestion();
      b.learningQuestion({ neededBy: '2026-11-01', state: 'done' });
    },
  },
  invalid: {
    yesterday: {
      plan: (b) => b.learningQuestion({ neededBy: '2026-11-22' }),
      says: '‘Hoe lees ik cijfers?’ had je nodig op 22 november 2026, en die dag is voorbij.',
      fixes: ['Kies een nieuwe dag: 23 februari 2027', 'Rond de leervraag af', 'Bewust niet nu'],
      field: 'neededBy',
    },
  },
});
