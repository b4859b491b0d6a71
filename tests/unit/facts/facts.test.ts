import { describe, expect, test } from 'vitest';
import { noSourceCalled } from '#shared/arrangements/arrangements.ts';
import { runRules } from '#shared/coach/engine.ts';
import { law } from '#shared/coach/law.ts';
import { rules } from '#shared/coach/rules.ts';
import { holdsOn } from '#shared/facts/fact.ts';
import { facts, factsToCheck } from '#shared/facts/facts.ts';
import { addDays } from '#shared/model/calendar.ts';
import { citeFact } from '#shared/text/arrangements.ts';
import { planWith } from '#tests/support/plans.ts';

const day = /^\d{4}-\d\d-\d\d$/;

describe('dated cards', () => {
  test.each(facts.map((card) => [card.id, card] as const))('%s names its source, its day and its end', (_id, card) => {
    expect(card.source.length).toBeGreaterThan(4);
    expect(card.name.length).toBeGreaterThan(2);
    expect(card.checkedOn).toMatch(day);
    expect(card.holdsUntil).toMatch(day);
    expect(card.checkedOn < card.holdsUntil).toBe(true);
  });

  test('have ids of their own', () => {
    expect(new Set(facts.map((card) => card.id)).size).toBe(facts.length);
  });

  test('hold up to and with their last day, and are listed to be checked from the day after', () => {
    const [card] = facts.filter((one) => one.isCertain);
    if (card === undefined) throw new Error('no certain card');
    const after = addDays(card.holdsUntil, 1);
    expect([holdsOn(card, card.holdsUntil), holdsOn(card, after)]).toEqual([true, false]);
    expect(factsToCheck(card.checkedOn)).not.toContain(card);
    expect(factsToCheck(after)).toContain(card);
    expect(citeFact(card, card.source, card.checkedOn, 'nl')).not.toContain('gold tot en met');
    expect(citeFact(card, card.source, after, 'nl')).toContain('gold tot en met');
  });

  test('are listed as long as they are not certain, and say so where they are shown', () => {
    const [card] = facts.filter((one) => !one.isCertain);
    if (card === undefined) throw new Error('all are certain');
    expect(factsToCheck(card.checkedOn)).toContain(card);
    expect(citeFact(card, card.source, card.checkedOn, 'en')).toContain('not certain');
  });
});

describe('past the end of a card its rules are silent', () => {
  const saidOn = (today: string, write: Parameters<typeof planWith>[0]) =>
    runRules(rules, planWith(write), today).map((f) => f.ruleId);

  test('the law on obliged training', () => {
    const { holdsUntil } = law.requiredTraining;
    const plan: Parameters<typeof planWith>[0] = (b) => b.activity({ requiredBy: 'law', ownMinutes: 60 });
    expect(saidOn(holdsUntil, plan)).toContain('own-means-for-required-training');
    expect(saidOn(addDays(holdsUntil, 1), plan)).not.toContain('own-means-for-required-training');
  });

  test('an arrangement that ended', () => {
    const holdsUntil = noSourceCalled('STAP')?.holdsUntil ?? '';
    const plan: Parameters<typeof planWith>[0] = (b) => b.budgetSource({ name: 'STAP' });
    expect(saidOn(holdsUntil, plan)).toContain('source-is-no-budget');
    expect(saidOn(addDays(holdsUntil, 1), plan)).not.toContain('source-is-no-budget');
  });
});
