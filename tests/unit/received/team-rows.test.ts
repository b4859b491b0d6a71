import { expect, test } from 'vitest';
import { nameOf, type TeamChoice, teamRows, teamSums } from '#renderer/features/received/team-rows.ts';
import type { ReceivedPlan, TeamFacts } from '#shared/contract/received.ts';

const none: TeamFacts = {
  open: 0,
  toDiscuss: 0,
  changed: 0,
  openCents: 0,
  openMinutes: 0,
  agreedCents: 0,
  agreedMinutes: 0,
  talks: [],
};

function person(ownerName: string, day: number, facts: Partial<TeamFacts> | null, jobTitle = ''): ReceivedPlan {
  const planId = `plan-${ownerName || day}` as ReceivedPlan['planId'];
  return {
    planId,
    shareId: `share-${planId}` as ReceivedPlan['shareId'],
    receivedAt: '2026-11-30T09:00:00Z',
    rounds: 1,
    head: {
      round: 1,
      sharedAt: `2026-11-${String(day).padStart(2, '0')}T09:00:00Z`,
      profile: 'manager',
      ownerName,
      receiverName: 'Marieke',
      title: `Plan ${day}`,
      jobTitle,
      startDate: '2026-01-01',
      endDate: '2026-12-31',
    },
    draft: null,
    facts: facts && { ...none, ...facts },
  };
}

const team = [
  person(
    'Zoë',
    3,
    { open: 2, openCents: 90_000, openMinutes: 60, talks: ['2026-11-01', '2026-12-10'] },
    'Verpleegkundige',
  ),
  person('Émile', 1, { toDiscuss: 1, agreedCents: 5_000, talks: ['2026-12-01'] }, 'Jurist'),
  person('adam', 9, { agreedMinutes: 120 }, 'Jurist'),
  person('', 5, null),
];
const choice: TeamChoice = { order: 'shared', isDescending: true, search: '', isAsking: false };
const names = (patch: Partial<TeamChoice>) =>
  teamRows(team, { ...choice, ...patch }, '2026-11-30', 'nl').map((row) => row.name);

test.each([
  ['the newest round first', {}, ['adam', 'Plan 5', 'Zoë', 'Émile']],
  ['by name, as a dictionary does', { order: 'name', isDescending: false }, ['adam', 'Émile', 'Plan 5', 'Zoë']],
  ['who asks most first', { order: 'open' }, ['Zoë', 'Émile', 'adam', 'Plan 5']],
  ['by euros', { order: 'cents' }, ['Zoë', 'adam', 'Émile', 'Plan 5']],
  ['by hours, from the least', { order: 'minutes', isDescending: false }, ['adam', 'Émile', 'Plan 5', 'Zoë']],
  [
    'the first talk that is still to come; who has none last',
    { order: 'talk', isDescending: false },
    ['Émile', 'Zoë', 'adam', 'Plan 5'],
  ],
] as const)('order: %s', (_, patch, expected) => {
  expect(names(patch)).toEqual(expected);
});

test('search finds words of name, function and plan without accents; and only who asks, or waits for a talk', () => {
  expect(names({ search: 'emile jur' })).toEqual(['Émile']);
  expect(names({ search: 'plan' })).toHaveLength(4);
  expect(names({ search: 'adam kok' })).toEqual([]);
  expect(names({ isAsking: true })).toEqual(['Zoë', 'Émile']);
});

test('a talk of today counts as the next one, one of yesterday does not', () => {
  const next = (today: string) => teamRows(team.slice(0, 1), choice, today, 'nl')[0]?.nextTalk;
  expect(next('2026-11-01')).toBe('2026-11-01');
  expect(next('2026-11-02')).toBe('2026-12-10');
  expect(next('2026-12-11')).toBe(null);
});

test('the sums are of the rows that are shown', () => {
  expect(teamSums(teamRows(team, choice, '2026-11-30', 'nl'))).toEqual({
    open: 2,
    openCents: 90_000,
    openMinutes: 60,
    agreedCents: 5_000,
    agreedMinutes: 120,
  });
  expect(teamSums(teamRows(team, { ...choice, search: 'adam' }, '2026-11-30', 'nl')).openCents).toBe(0);
});

test('somebody without a name stands there by the name of the plan, else by the function', () => {
  expect(nameOf(person('', 5, null))).toBe('Plan 5');
  const untitled = person('', 5, null, 'Jurist');
  expect(nameOf({ head: { ...untitled.head, title: ' ' } })).toBe('Jurist');
});
