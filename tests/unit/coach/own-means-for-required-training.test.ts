import { expect, test } from 'vitest';
import { rule } from '#shared/coach/rules/own-means-for-required-training.ts';
import { words } from '#shared/text/rules/own-means-for-required-training.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

interface Training {
  readonly requiredBy?: 'law' | 'cao' | 'employer' | null;
  readonly ownMinutes?: number;
  readonly cents?: number;
  readonly repayUntil?: string;
}

const training = (b: PlanBuilder, { requiredBy = 'cao', ownMinutes = 0, cents = 0, repayUntil }: Training) => {
  const question = b.learningQuestion({ requirementIds: [b.requirement({ origin: 'profile' }).id] });
  const activity = b.activity({
    title: 'Statistiek',
    learningQuestionId: question.id,
    way: 'formal',
    workMinutes: 960,
    ownMinutes,
    requiredBy,
  });
  const costId = b.cost({ activityId: activity.id, amountCents: cents, repayUntil: repayUntil ?? null }).id;
  b.allocation({ costId, sourceId: b.budgetSource({ sourceKind: 'private' }).id, amountCents: cents });
  return activity;
};

checkRule(rule, {
  valid: {
    'all in work time': (b) => training(b, {}),
    'nobody said that it is obliged, though the job asks it': (b) =>
      training(b, { requiredBy: null, ownMinutes: 480, cents: 20_000 }),
    'it is a point for the conversation': (b) => {
      const { id } = training(b, { ownMinutes: 480 });
      b.talkPoint({ origin: 'coach', sourceKey: `coach:own-means-for-required-training:${id}` });
    },
    dropped: (b) => b.activity({ requiredBy: 'law', ownMinutes: 480, state: 'dropped' }),
  },
  invalid: {
    'own time': {
      plan: (b) => training(b, { ownMinutes: 480 }),
      says: '‘Statistiek’ moet van de cao, en er staat bij: 8,0 uur eigen tijd.',
      field: 'ownMinutes',
    },
    'own money': {
      plan: (b) => training(b, { requiredBy: 'employer', cents: 20_000 }),
      says: '‘Statistiek’ moet van je werkgever, en er staat bij: € 200,00 eigen geld.',
      field: 'costs',
    },
    'time, money and a repayment clause': {
      plan: (b) => training(b, { requiredBy: 'law', ownMinutes: 90, cents: 20_000, repayUntil: '2028-12-31' }),
      says: '‘Statistiek’ moet van de wet, en er staat bij: 1,5 uur eigen tijd, € 200,00 eigen geld en een afspraak over terugbetalen.',
    },
  },
});

test('it names its source and date, and says that it is no verdict', () => {
  expect(words.nl.why).toContain('artikel 7:611a BW (sinds 1 augustus 2022)');
  expect(words.nl.why).toContain('geen oordeel');
  expect(words.en.why).toContain('not a verdict');
});
