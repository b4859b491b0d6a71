import { expect } from 'vitest';
import { rule } from '#shared/coach/rules/request-unanswered.ts';
import { paymentOf } from '#shared/model/consent.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import { type PlanBuilder, today } from '#tests/support/plans.ts';

type Part = Partial<Parameters<PlanBuilder['allocation']>[0]>;
const asked = (b: PlanBuilder, fields: Part = {}, state: 'planned' | 'dropped' = 'planned') => {
  const costId = b.cost({ activityId: b.activity({ state }).id, amountCents: 48_000 }).id;
  const sourceId = b.budgetSource().id;
  b.allocation({ costId, sourceId, amountCents: 48_000, state: 'requested', stateOn: '2026-10-12', ...fields });
};

checkRule(rule, {
  valid: {
    'of late': (b) => asked(b, { stateOn: '2026-10-13' }),
    'nobody wrote down when': (b) => asked(b, { stateOn: null }),
    'approved long ago': (b) => asked(b, { state: 'approved' }),
    nothing: (b) => asked(b, { amountCents: 0 }),
    'for what was dropped': (b) => asked(b, {}, 'dropped'),
  },
  invalid: {
    'six weeks ago': {
      plan: (b) => asked(b),
      says: 'Op 12 oktober 2026 vroeg je € 480,00 aan voor ‘Meekijken’ uit ‘Afdeling’, en er is nog geen antwoord.',
      fixes: ['Er is ja gezegd: zet het op goedgekeurd', 'Ik heb het opnieuw gevraagd'],
      field: 'state',
      after: {
        'Er is ja gezegd: zet het op goedgekeurd': (view) =>
          expect(paymentOf(view, view.allocations[0] as RecordOf<'allocation'>)).toEqual({
            state: 'approved',
            on: today,
          }),
        'Ik heb het opnieuw gevraagd': (view) =>
          expect(paymentOf(view, view.allocations[0] as RecordOf<'allocation'>)).toEqual({
            state: 'requested',
            on: today,
          }),
      },
    },
  },
});
