import { expect, test } from 'vitest';
import { goingWell, wordGoingWell } from '#shared/coach/going-well.ts';
import { planWith, today } from '#tests/support/plans.ts';

test('nothing is praised in an empty plan', () => {
  expect(goingWell(planWith(), today)).toEqual([]);
});

test('growth comes first, three things at most, each only when it is there to see', () => {
  const view = planWith((b) => {
    const grown = b.requirement({ title: 'Cijfers duiden', requiredLevel: 3 });
    b.selfScore({ requirementId: grown.id, level: 2, scoredOn: '2026-09-01' });
    b.selfScore({ requirementId: grown.id, level: 3, scoredOn: '2026-11-01' });
    const below = b.requirement({ title: 'Advies', requiredLevel: 4 });
    b.selfScore({ requirementId: below.id, level: 2 });
    b.activity({ title: 'Meekijken', state: 'done' });
    const talk = b.conversation({ heldOn: '2026-11-10', state: 'held' });
    b.commitment({ conversationId: talk.id });
    b.quality();
  });
  expect(goingWell(view, today).map((w) => wordGoingWell(w, 'nl'))).toEqual([
    'Je groeide naar het niveau dat je werk vraagt bij ‘Cijfers duiden’.',
    'Je hebt ‘Meekijken’ afgerond.',
    'Uit je gesprek van 10 november 2026 kwam 1 afspraak.',
  ]);
  for (const well of goingWell(view, today)) expect(wordGoingWell(well, 'en')).not.toMatch(/undefined/);
});
