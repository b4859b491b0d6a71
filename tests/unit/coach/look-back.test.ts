import { describe, expect, test } from 'vitest';
import { isLookBackOffered, lookBackOf, weekFacts, weekOf, wordWeekFact } from '#shared/coach/look-back.ts';
import type { ChangeSet } from '#shared/history/change-set.ts';
import { planWith } from '#tests/support/plans.ts';

const week = weekOf('2026-11-25');

test('a week runs from Monday to Sunday', () => {
  expect(week).toEqual({ first: '2026-11-23', last: '2026-11-29' });
  expect(weekOf('2026-11-23')).toEqual(week);
  expect(weekOf('2026-11-29')).toEqual(week);
  expect(weekOf('2027-01-01')).toEqual({ first: '2026-12-28', last: '2027-01-03' });
});

describe('it is offered', () => {
  const plan = (on?: string) =>
    planWith((b) => {
      b.requirement();
      if (on) b.reflection({ entryKind: 'weekly', happenedOn: on });
    });

  test('from Thursday, once a week, and a skipped week is not mentioned', () => {
    expect(isLookBackOffered(plan(), '2026-11-25')).toBe(false);
    expect(isLookBackOffered(plan(), '2026-11-26')).toBe(true);
    expect(isLookBackOffered(plan('2026-11-24'), '2026-11-27')).toBe(false);
    expect(isLookBackOffered(plan('2026-11-04'), '2026-11-27')).toBe(true);
  });

  test('not in an empty plan, and not in its first week', () => {
    expect(isLookBackOffered(planWith(), '2026-11-27')).toBe(false);
    const fresh = planWith((b) => {
      b.plan({ startDate: '2026-11-24' });
      b.requirement();
    });
    expect(isLookBackOffered(fresh, '2026-11-27')).toBe(false);
  });
});

test('what the plan tells of a week: in the order of the days, one line for one thing', () => {
  let commitmentId = '';
  const view = planWith((b) => {
    const [one, two] = [b.requirement({ title: 'Cijfers' }), b.requirement({ title: 'Advies' })];
    b.selfScore({ requirementId: one.id, level: 2, scoredOn: '2026-11-24' });
    b.selfScore({ requirementId: two.id, level: 2, scoredOn: '2026-11-24' });
    b.feedback({ requirementId: one.id, giverName: 'Youssef', givenOn: '2026-11-23' });
    b.feedback({ requirementId: two.id, giverName: 'Youssef', givenOn: '2026-11-23' });
    const talk = b.conversation({ withName: 'Marieke', heldOn: '2026-11-25', state: 'held' });
    commitmentId = b.commitment({ conversationId: talk.id, title: 'Nota lezen', isDone: true }).id;
    b.activity({ title: 'Meekijken', state: 'done', endDate: '2026-11-26' });
    b.activity({ title: 'Vorige week', state: 'done', endDate: '2026-11-20' });
    b.reflection({ entryKind: 'stumble', title: 'Te laat', happenedOn: '2026-11-27' });
    b.reflection({ entryKind: 'weekly', title: 'Week', happenedOn: '2026-11-27' });
    b.hourEntry({ workedOn: '2026-11-28', minutes: 90, what: 'learning' });
    b.hourEntry({ workedOn: '2026-11-28', minutes: 60, what: 'core' });
  });
  const commitment = view.get('commitment', commitmentId);
  if (commitment === undefined) throw new Error('it is there');
  const history = [
    {
      at: '2026-11-25T10:00:00Z',
      changes: [{ before: { ...commitment, isDone: false }, after: commitment }],
    },
  ] as unknown as ChangeSet[];
  const facts = weekFacts(view, week, history);
  expect(facts.map((f) => wordWeekFact(f, 'nl'))).toEqual([
    'Feedback gekregen van Youssef.',
    'Mezelf een score gegeven op 2 eisen.',
    'Afspraak nagekomen: ‘Nota lezen’.',
    'Gesproken met Marieke.',
    '‘Meekijken’ afgerond.',
    'Gestruikeld, en opgeschreven: ‘Te laat’.',
    '1,5 uur aan leren besteed.',
  ]);
  for (const fact of facts) expect(wordWeekFact(fact, 'en')).not.toBe(wordWeekFact(fact, 'nl'));
  expect(lookBackOf(view, week)?.title).toBe('Week');
  expect(lookBackOf(view, weekOf('2026-11-16'))).toBeUndefined();
});
