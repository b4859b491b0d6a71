import { expect, test } from 'vitest';
import { coach } from '#shared/coach/coach.ts';
import { rule } from '#shared/coach/rules/clock-set-back.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import { planWith } from '#tests/support/plans.ts';

checkRule(rule, {
  valid: {
    'all was written today or before': (b) => b.reflection({ addedAt: '2026-11-22T20:00:00Z' }),
    'a day of difference is that between here and UTC': (b) => b.reflection({ addedAt: '2026-11-24T01:00:00Z' }),
    'a day that a person chose may lie ahead': (b) => b.conversation({ heldOn: '2027-01-15' }),
  },
  invalid: {
    'a plan that was made later than today': {
      plan: (b) => b.plan({ createdAt: '2026-12-24T09:00:00Z' }),
      says: 'Je computer zegt dat het vandaag 23 november 2026 is, maar in dit plan is op 24 december 2026 al geschreven.',
    },
    'a score of a later moment': {
      plan: (b) => b.selfScore({ requirementId: b.requirement().id, level: 2, scoredAt: '2027-02-01T09:00:00Z' }),
      says: 'Je computer zegt dat het vandaag 23 november 2026 is, maar in dit plan is op 1 februari 2027 al geschreven.',
    },
  },
});

test('with a clock that was set back there is this one word, and nobody is told that the past lies ahead', () => {
  const view = planWith((b) => {
    const requirement = b.requirement();
    for (const giverName of ['Youssef', 'Ineke', 'Tom'])
      b.feedback({ requirementId: requirement.id, giverName, givenOn: '2026-11-20' });
    b.conversation({ state: 'held', heldOn: '2026-11-12', notes: 'Goed gesprek' });
  });
  const ids = (on: string) => coach(view, on).map((f) => f.ruleId);
  expect(ids('2026-06-01').filter((id) => id === 'clock-set-back' || id === 'happened-in-future')).toEqual([
    'clock-set-back',
  ]);
  expect(ids('2026-11-23')).not.toContain('clock-set-back');
});
