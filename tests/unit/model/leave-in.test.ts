import { expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import { type FoundEvent, proposeLeave, takeInLeave } from '#shared/model/edits/leave-in.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { planWith, testContext } from '#tests/support/plans.ts';

const event = (uid: string, title: string, startDate: string, more: Partial<FoundEvent> = {}): FoundEvent => ({
  uid,
  title,
  startDate,
  endDate: startDate,
  minutesPerDay: null,
  isAway: false,
  ...more,
});

test('what looks like leave is ticked, and is named for what it is', () => {
  const events = [
    event('a', 'Zomervakantie', '2027-07-19'),
    event('b', 'Overleg', '2027-01-04', { minutesPerDay: 60 }),
    event('c', 'Koningsdag', '2027-04-27'),
    event('e', 'Kerstvakantie', '2026-12-21'),
    event('d', 'Naar Parijs', '2027-02-01', { isAway: true }),
  ];
  expect(proposeLeave(planWith(), events).map((p) => [p.event.uid, p.leaveKind, p.isLikely, p.does])).toEqual([
    ['e', 'leave', true, 'add'],
    ['b', 'other', false, 'add'],
    ['d', 'other', true, 'add'],
    ['c', 'holiday', true, 'add'],
    ['a', 'leave', true, 'add'],
  ]);
});

test('read again it is altered, never doubled', () => {
  const view = planWith();
  const context = testContext('leave', view.plan.id);
  const first = [event('a', 'Vakantie', '2027-07-19'), event('a', 'Vakantie', '2027-07-19')];
  const once = new PlanView(applyChanges(view.records, takeInLeave(view, context, proposeLeave(view, first))));
  expect(once.leaves).toHaveLength(1);
  const moved = [event('a', 'Vakantie', '2027-07-26', { endDate: '2027-08-06' })];
  const proposals = proposeLeave(once, moved);
  expect(proposals[0]?.does).toBe('alter');
  const twice = new PlanView(applyChanges(once.records, takeInLeave(once, context, proposals)));
  expect(twice.leaves).toMatchObject([{ startDate: '2027-07-26', endDate: '2027-08-06', calendarUid: 'a' }]);
  expect(proposeLeave(twice, moved)[0]?.does).toBe('same');
  expect(takeInLeave(twice, context, proposeLeave(twice, moved))).toEqual([]);
});

const found: FoundEvent = {
  uid: 'b',
  title: 'Vakantie',
  startDate: '2026-12-21',
  endDate: '2026-12-23',
  minutesPerDay: null,
  isAway: false,
};

test('events come in time, those of one day by their id', () => {
  const events = [
    { ...found, uid: 'c' },
    { ...found, uid: 'a' },
    { ...found, uid: 'later', startDate: '2026-12-22' },
    { ...found, uid: 'z', startDate: '2026-12-01' },
    found,
  ];
  const ids = (list: readonly FoundEvent[]) => proposeLeave(planWith(), list).map((p) => p.event.uid);
  expect(ids(events)).toEqual(['z', 'a', 'b', 'c', 'later']);
  expect(ids(events.toReversed())).toEqual(['z', 'a', 'b', 'c', 'later']);
});

test.each([
  ['same', {}],
  ['alter', { title: 'Kerst' }],
  ['alter', { startDate: '2026-12-20' }],
  ['alter', { endDate: '2026-12-24' }],
  ['alter', { minutesPerDay: 120 }],
])('leave that was read before is %s with %j, and stays ticked', (does, change) => {
  const view = planWith((b) => {
    const { title, startDate, endDate, minutesPerDay, uid } = found;
    b.leave({ title, startDate, endDate, minutesPerDay, calendarUid: uid });
    b.leave({ title: 'Met de hand', calendarUid: '' });
  });
  const [proposal] = proposeLeave(view, [{ ...found, ...change }]);
  expect(proposal).toMatchObject({ does, isLikely: true });
  expect(takeInLeave(view, testContext('new'), proposal ? [proposal, proposal] : [])).toHaveLength(
    does === 'same' ? 0 : 1,
  );
});
