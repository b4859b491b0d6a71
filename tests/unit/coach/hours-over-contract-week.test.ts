import { rule } from '#shared/coach/rules/hours-over-contract-week.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

/** A week of so many hours, from that Monday on. */
const week = (b: PlanBuilder, days: readonly string[], hours: number) => {
  for (const workedOn of days) b.hourEntry({ workedOn, minutes: (hours * 60) / days.length });
};
const week45 = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05'];
const week46 = ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12'];
const week47 = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19'];

checkRule(rule, {
  valid: {
    'one long week': (b) => week(b, week47, 44),
    'a little more each week': (b) => {
      week(b, week46, 37);
      week(b, week47, 37);
    },
    'in own time': (b) => {
      for (const workedOn of [...week46, ...week47]) b.hourEntry({ workedOn, minutes: 700, time: 'own' });
    },
    'a roster with long weeks and short ones, that come to the contract together': (b) => {
      b.plan({ contractMinutesPerWeek: 28 * 60, pattern: 'varies' });
      week(b, ['2026-10-26', '2026-10-27', '2026-10-28', '2026-10-29'], 36);
      week(b, week45, 20);
      week(b, week46, 36);
      week(b, week47, 20);
    },
    'long ago': (b) => {
      week(b, ['2026-09-07', '2026-09-08', '2026-09-09', '2026-09-10'], 44);
      week(b, ['2026-09-14', '2026-09-15', '2026-09-16', '2026-09-17'], 44);
    },
  },
  invalid: {
    'two of four': {
      plan: (b) => {
        week(b, week45, 40);
        week(b, week46, 36);
        week(b, week47, 38);
      },
      says: 'In 2 van de laatste vier weken werkte je meer dan je contract: samen 6 uur.',
    },
    'a roster that asks more than the contract in the end': {
      plan: (b) => {
        b.plan({ contractMinutesPerWeek: 28 * 60, pattern: 'varies' });
        week(b, week45, 36);
        week(b, week46, 26);
        week(b, week47, 36);
      },
      says: 'In 2 van de laatste vier weken werkte je meer dan je contract: samen 14 uur.',
    },
    'on days off': {
      plan: (b) => {
        b.leave({ startDate: '2026-11-02', endDate: '2026-11-06' });
        week(b, week45, 8);
        week(b, week47, 38);
      },
      says: 'In 2 van de laatste vier weken werkte je meer dan je contract: samen 10 uur.',
    },
  },
});
