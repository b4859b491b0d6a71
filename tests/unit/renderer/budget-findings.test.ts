import { expect, test } from 'vitest';
import { budgetBadge, budgetRemarks, budgetTitle } from '#renderer/features/budget/budget-findings.ts';
import { type PlanBuilder, planWith, today } from '#tests/support/plans.ts';

const nbsp = '\u00a0';
const title = (write?: (b: PlanBuilder) => void) => budgetTitle(planWith(write), today, 'nl').replaceAll(nbsp, ' ');
const badge = (write?: (b: PlanBuilder) => void) =>
  budgetBadge(planWith(write), today, 'nl')?.replaceAll(nbsp, ' ') ?? null;

/** A cost of so many cents, of which a source pays so many. */
function paid(b: PlanBuilder, sourceCents: number | null, costCents: number | null, paidCents: number): void {
  const source = b.budgetSource({ amountCents: sourceCents });
  const cost = b.cost({ activityId: b.activity().id, amountCents: costCents });
  b.allocation({ costId: cost.id, sourceId: source.id, amountCents: paidCents });
}

test('the heading is the finding', () => {
  expect(title()).toBe('Nog geen bron die betaalt');
  expect(title((b) => paid(b, null, 100, 100))).toBe('Hoeveel er vrij is, is nog onbekend');
  expect(title((b) => paid(b, 200_000, 57_500, 57_500))).toBe('Er is nog € 1.425,00 vrij');
  expect(title((b) => paid(b, 10_000, 12_000, 12_000))).toBe('Er is € 20,00 te veel verdeeld');
  expect(title((b) => paid(b, 5_000, 5_000, 5_000))).toBe('Er is nog € 0,00 vrij');
});

test('the badge is as short as the amount allows', () => {
  expect(badge()).toBeNull();
  expect(badge((b) => paid(b, 200_000, 57_500, 57_500))).toBe('€ 1.425 vrij');
  expect(badge((b) => paid(b, 200_000, 57_550, 57_550))).toBe('€ 1.424,50 vrij');
  expect(badge((b) => paid(b, 10_000, 12_000, 12_000))).toBe('€ 20 te veel');
});

test('remarks say what the number leaves out, and which costs nobody pays', () => {
  const remarks = budgetRemarks(
    planWith((b) => {
      paid(b, 10_000, 12_000, 2_000);
      b.budgetSource({ name: 'Fonds', sourceKind: 'other' });
      b.budgetSource({ name: 'Eigen geld', sourceKind: 'private' });
      b.cost({ activityId: b.activity().id, amountCents: null });
      b.cost({ activityId: b.activity({ state: 'dropped' }).id, amountCents: 99_900 });
    }),
    today,
    'nl',
  );
  expect(remarks.map((r) => r.replaceAll(nbsp, ' '))).toEqual([
    'Van Fonds is het bedrag onbekend. Dat telt niet mee.',
    'Privé telt niet mee: dat is je eigen geld.',
    'Van je kosten is nog € 100,00 niet verdeeld.',
    'Van 1 kostenpost is het bedrag nog onbekend.',
  ]);
  expect(budgetRemarks(planWith(), today, 'nl')).toEqual([]);
});
