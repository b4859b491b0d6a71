import { expect, test } from 'vitest';
import { rule } from '#shared/coach/rules/own-means-for-required-training.ts';
import { words } from '#shared/text/rules/own-means-for-required-training.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

const training = (b: PlanBuilder, origin: 'profile' | 'ambition', own: number, more: { cents?: number } = {}) => {
  const question = b.learningQuestion({ requirementIds: [b.requirement({ origin }).id] });
  const activity = b.activity({
    title: 'Statistiek',
    learningQuestionId: question.id,
    way: 'formal',
    workMinutes: 960,
    ownMinutes: own,
  });
  const amountCents = more.cents ?? 0;
  const costId = b.cost({ activityId: activity.id, amountCents }).id;
  b.allocation({ costId, sourceId: b.budgetSource({ sourceKind: 'private' }).id, amountCents });
};

checkRule(rule, {
  valid: {
    'all in work time': (b) => training(b, 'profile', 0),
    'one’s own wish': (b) => training(b, 'ambition', 480),
    'not a training, or under no question': (b) => {
      b.activity({
        ownMinutes: 480,
        learningQuestionId: b.learningQuestion({ requirementIds: [b.requirement().id] }).id,
      });
      b.activity({ ownMinutes: 480, way: 'formal' });
    },
  },
  invalid: {
    'own time': {
      plan: (b) => training(b, 'profile', 480),
      says: '‘Statistiek’, een training die je functie vraagt, kost je 8,0 uur eigen tijd.',
      fixes: ['Maak van 8,0 uur eigen tijd werktijd'],
      field: 'ownMinutes',
      after: {
        'Maak van 8,0 uur eigen tijd werktijd': (view) =>
          expect(view.activities[0]).toMatchObject({ workMinutes: 1440, ownMinutes: 0 }),
      },
    },
    'own money': {
      plan: (b) => training(b, 'profile', 0, { cents: 20_000 }),
      says: '‘Statistiek’, een training die je functie vraagt, kost je € 200,00 eigen geld.',
      field: 'costs',
    },
    both: {
      plan: (b) => training(b, 'profile', 90, { cents: 20_000 }),
      says: '‘Statistiek’, een training die je functie vraagt, kost je 1,5 uur eigen tijd en € 200,00 eigen geld.',
    },
  },
});

test('it names its source and date, and says that it is no verdict', () => {
  expect(words.nl.why).toContain('artikel 7:611a BW (sinds 1 augustus 2022)');
  expect(words.nl.why).toContain('geen oordeel');
  expect(words.en.why).toContain('not a verdict');
});
