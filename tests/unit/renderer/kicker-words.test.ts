import { expect, test } from 'vitest';
import { kickerOf } from '#renderer/features/learning/kicker-words.ts';
import { PlanBuilder } from '#tests/support/plans.ts';

/** The line over a question that belongs to `titles`, scored as `levels` say (null = not scored), all asked at level 3. */
function kicker(titles: readonly string[], levels: readonly (number | null)[], neededBy: string | null = null) {
  const b = new PlanBuilder();
  const requirements = titles.map((title) => b.requirement({ title, requiredLevel: 3 }));
  levels.forEach((level, i) => {
    const requirement = requirements[i];
    if (level !== null && requirement) b.selfScore({ requirementId: requirement.id, level });
  });
  const question = b.learningQuestion({ requirementIds: requirements.map((r) => r.id), neededBy });
  return kickerOf(b.view(), question, 'nl');
}

test('it names the requirement, the levels and the date', () => {
  expect(kicker(['Cijfers duiden'], [2], '2027-03-31')).toBe(
    'Leervraag bij ‘Cijfers duiden’ · van niveau 2 naar 3 · klaar vóór 31 maart 2027',
  );
});

test('what is not known is left out, and levels are named only while there is a gap in one requirement', () => {
  expect(kicker([], [])).toBe('Leervraag');
  expect(kicker(['Cijfers duiden'], [null])).toBe('Leervraag bij ‘Cijfers duiden’');
  expect(kicker(['Cijfers duiden'], [3])).toBe('Leervraag bij ‘Cijfers duiden’');
  expect(kicker(['Cijfers duiden', 'Presenteren', 'Schrijven'], [2, 2])).toBe(
    'Leervraag bij ‘Cijfers duiden’ en nog 2 eisen',
  );
});

test('an agreed level goes before the own score', () => {
  const b = new PlanBuilder();
  const { id: requirementId } = b.requirement({ title: 'Cijfers duiden', requiredLevel: 4 });
  b.selfScore({ requirementId, level: 3 });
  b.agreedLevel({ requirementId, conversationId: b.conversation().id, level: 2 });
  const question = b.learningQuestion({ requirementIds: [requirementId] });
  expect(kickerOf(b.view(), question, 'nl')).toContain('van niveau 2 naar 4');
});
