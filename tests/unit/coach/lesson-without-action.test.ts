import { expect } from 'vitest';
import { rule } from '#shared/coach/rules/lesson-without-action.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

const lesson = 'Eerst het antwoord';
const happenedOn = '2026-11-10';

checkRule(rule, {
  valid: {
    'something will be done differently': (b) =>
      b.reflection({ lesson, happenedOn, tomorrow: 'Mijn eerste zin opschrijven' }),
    'it became an activity or evidence': (b) => {
      b.reflection({ lesson, happenedOn, becameActivityIds: [b.activity().id] });
      const score = b.selfScore({ requirementId: b.requirement().id, level: 3 });
      b.reflection({ lesson, happenedOn, becameScoreIds: [score.id] });
    },
    'no lesson, still fresh, or long ago': (b) => {
      b.reflection({ happenedOn });
      b.reflection({ lesson, happenedOn: '2026-11-21' });
      b.reflection({ lesson, happenedOn: '2026-09-01' });
    },
  },
  invalid: {
    'tied to a learning question': {
      plan: (b) => {
        const question = b.learningQuestion({ shortTitle: 'Korter spreken' });
        const later = b.learningQuestion({ state: 'later' });
        b.reflection({ lesson, happenedOn, learningQuestionIds: [question.id, later.id] });
      },
      says: 'Je leerde ‘Eerst het antwoord’. Wat doe je daar morgen mee?',
      fixes: ['Maak er een activiteit van bij ‘Korter spreken’'],
      after: {
        'Maak er een activiteit van bij ‘Korter spreken’': (view) =>
          expect(view.activities.map((a) => a.title)).toEqual([lesson]),
      },
      field: 'tomorrow',
    },
    'tied to nothing': {
      plan: (b) => b.reflection({ lesson, happenedOn }),
      says: 'Je leerde ‘Eerst het antwoord’. Wat doe je daar morgen mee?',
    },
  },
});
