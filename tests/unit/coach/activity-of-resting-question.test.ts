import { rule } from '#shared/coach/rules/activity-of-resting-question.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'an active question, and what is over': (b) => {
      b.activity({ learningQuestionId: b.learningQuestion().id, state: 'busy' });
      b.activity({ learningQuestionId: b.learningQuestion({ state: 'done' }).id, state: 'done' });
      b.activity({ learningQuestionId: b.learningQuestion({ state: 'later' }).id, state: 'idea' });
    },
  },
  invalid: {
    'done, and left for later': {
      plan: (b) => {
        b.activity({ learningQuestionId: b.learningQuestion({ state: 'done' }).id, state: 'planned' });
        b.activity({ learningQuestionId: b.learningQuestion({ state: 'later' }).id, state: 'busy', title: 'Oefenen' });
      },
      says: [
        '‘Meekijken’ gaat nog door, maar de leervraag ‘Hoe lees ik cijfers?’ staat op ‘afgerond’.',
        '‘Oefenen’ gaat nog door, maar de leervraag ‘Hoe lees ik cijfers?’ staat op ‘bewust niet nu’.',
      ],
      fixes: ['De activiteit is ook afgerond', 'Laat deze activiteit vervallen', 'Pak de leervraag weer op'],
    },
    'left for later': {
      plan: (b) => b.activity({ learningQuestionId: b.learningQuestion({ state: 'later' }).id, state: 'busy' }),
      says: '‘Meekijken’ gaat nog door, maar de leervraag ‘Hoe lees ik cijfers?’ staat op ‘bewust niet nu’.',
      fixes: ['Zet de activiteit terug op idee', 'Laat deze activiteit vervallen', 'Pak de leervraag weer op'],
    },
    'done, and it begins today': {
      plan: (b) => {
        const learningQuestionId = b.learningQuestion({ state: 'done' }).id;
        b.activity({ learningQuestionId, state: 'planned', startDate: '2026-11-23' });
      },
      says: '‘Meekijken’ gaat nog door, maar de leervraag ‘Hoe lees ik cijfers?’ staat op ‘afgerond’.',
      fixes: ['De activiteit is ook afgerond', 'Laat deze activiteit vervallen', 'Pak de leervraag weer op'],
    },
    'done, while it has yet to begin': {
      plan: (b) => {
        const learningQuestionId = b.learningQuestion({ state: 'done' }).id;
        b.activity({ learningQuestionId, state: 'planned', startDate: '2026-12-01' });
      },
      says: '‘Meekijken’ gaat nog door, maar de leervraag ‘Hoe lees ik cijfers?’ staat op ‘afgerond’.',
      fixes: ['Laat deze activiteit vervallen', 'Pak de leervraag weer op'],
    },
  },
});
