import { rule } from '#shared/coach/rules/core-task-without-results.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'with results, or still without a name': (b) => {
      b.coreTask({ title: 'Kamervragen', results: 'Op tijd.' });
      b.coreTask({ title: ' ' });
    },
  },
  invalid: {
    'nothing said': {
      plan: (b) => b.coreTask({ title: 'Kamervragen', results: ' ' }),
      says: 'Bij ‘Kamervragen’ staat nog niet welke resultaten jullie afspraken.',
      field: 'results',
    },
  },
});
