import { rule } from '#shared/coach/rules/score-without-evidence.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'an example, or a lower score': (b) => {
      b.selfScore({ requirementId: b.requirement().id, level: 4, evidence: 'De nota over laadpalen' });
      b.selfScore({ requirementId: b.requirement().id, level: 3 });
    },
    'a later score has one': (b) => {
      const requirementId = b.requirement().id;
      b.selfScore({ requirementId, level: 5, scoredOn: '2026-10-01' });
      b.selfScore({ requirementId, level: 5, evidence: 'De nota over laadpalen' });
    },
  },
  invalid: {
    'a high score without': {
      plan: (b) => b.selfScore({ requirementId: b.requirement().id, level: 4, evidence: ' ' }),
      says: 'Je geeft jezelf een 4 op ‘Cijfers duiden’; waaraan ziet een ander dat?',
      field: 'evidence',
    },
  },
});
