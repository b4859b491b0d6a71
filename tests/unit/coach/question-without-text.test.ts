import { rule } from '#shared/coach/rules/question-without-text.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'a question, and one that is done': (b) => {
      b.learningQuestion();
      b.learningQuestion({ text: '', state: 'done' });
    },
  },
  invalid: {
    'only a short title': {
      plan: (b) => b.learningQuestion({ text: ' ', shortTitle: 'Cijfers' }),
      says: 'De leervraag ‘Cijfers’ staat er nog niet in je eigen woorden.',
      field: 'text',
    },
    'nothing at all': {
      plan: (b) => b.learningQuestion({ text: '' }),
      says: 'De leervraag ‘nog zonder naam’ staat er nog niet in je eigen woorden.',
      fixes: ['Haal deze lege leervraag weg'],
    },
  },
});
