import { expect, test } from 'vitest';
import { coach } from '#shared/coach/coach.ts';
import { nameOf } from '#shared/coach/name.ts';
import { eightPlans } from '#tests/support/eight-plans.ts';
import { planWith, today } from '#tests/support/plans.ts';

test.each(eightPlans.map((plan) => [plan.who, plan] as const))(
  '%s: the coach says this, and nothing else',
  (_who, { write, says }) => {
    const view = planWith(write);
    const said = coach(view, today).map((f) => {
      const record = view.records.get(f.recordId);
      return `${f.ruleId}: ${record === undefined ? '' : nameOf(view, record)}`;
    });
    expect(said).toEqual(says);
  },
);

test('a first evening, with requirements and nothing else, gets three findings at most', () => {
  const titles = ['Cijfers', 'Schrijven', 'Gesprekken', 'Plannen', 'Wetten', 'Samenwerken', 'Presenteren', 'Adviseren'];
  const view = planWith((b) => {
    b.plan({ knowsSideTask: null });
    for (const title of titles) b.requirement({ title });
  });
  expect(coach(view, '2026-09-01').length).toBeLessThanOrEqual(3);
});
