import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import type { Change } from '#shared/history/change-set.ts';
import { copyWeekBefore, entriesOfCell, rowKey, setCell } from '#shared/model/edits/hours.ts';
import { hourLogOf } from '#shared/model/hour-log.ts';
import {
  planAgainstActual,
  quartersOfHours,
  sideFinding,
  soFar,
  weeksOfHours,
} from '#shared/model/plan-against-actual.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { planWith, testContext } from '#tests/support/plans.ts';

const monday = '2026-11-23';
const core = { what: 'core', time: 'work', sideTaskId: null, coreTaskId: null, activityId: null } as const;
const changedBy = (view: PlanView, changes: readonly (Change | null)[]) =>
  new PlanView(
    applyChanges(
      view.records,
      changes.filter((c): c is Change => c !== null),
    ),
  );

describe('a cell of the week', () => {
  const cell = (minutes: readonly number[]) =>
    planWith((b) => {
      for (const [i, m] of minutes.entries())
        b.hourEntry({ workedOn: monday, minutes: m, note: `deel ${i}`, loggedAt: `2026-11-23T0${i}:00:00Z` });
      b.hourEntry({ workedOn: monday, minutes: 30, what: 'side' });
    });

  test.each([
    [[], 90, [90]],
    [[60, 30], 120, [60, 60]],
    [[60, 30], 75, [60, 15]],
    [[60, 30], 45, [45]],
    [[60, 30], 0, []],
    [[60], 60, [60]],
  ])('%j set to %i becomes %j', (before, minutes, left) => {
    const view = cell(before);
    const changed = changedBy(view, setCell(view, testContext('new'), core, monday, minutes));
    expect(entriesOfCell(changed, core, monday).map((e) => e.minutes)).toEqual(left);
    expect(hourLogOf(changed).sum(monday, monday).side).toBe(30);
  });

  test('comes to what was asked, whatever was there', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 5 }), fc.nat({ max: 1440 }), (pieces, m) => {
        const view = cell(pieces);
        const changed = changedBy(view, setCell(view, testContext('new'), core, monday, m));
        expect(entriesOfCell(changed, core, monday).reduce((sum, e) => sum + e.minutes, 0)).toBe(m);
      }),
    );
  });
});

test('last week is copied into what is empty, up to today and not on days off', () => {
  const view = planWith((b) => {
    b.hourEntry({ workedOn: '2026-11-16', minutes: 60, note: 'a' });
    b.hourEntry({ workedOn: '2026-11-16', minutes: 30, note: 'b' });
    b.hourEntry({ workedOn: '2026-11-17', minutes: 45 });
    b.hourEntry({ workedOn: '2026-11-18', minutes: 50 });
    b.hourEntry({ workedOn: '2026-11-20', minutes: 55 });
    b.hourEntry({ workedOn: '2026-11-24', minutes: 10 });
    b.leave({ startDate: '2026-11-25' });
  });
  const changed = changedBy(view, copyWeekBefore(view, testContext('new'), monday, '2026-11-26'));
  const hours = (date: string) =>
    hourLogOf(changed)
      .on(date)
      .map((e) => [e.minutes, e.note]);
  expect(hours('2026-11-23')).toEqual([[90, '']]);
  expect(hours('2026-11-24')).toEqual([[10, '']]);
  expect(hours('2026-11-25')).toEqual([]);
  expect(hours('2026-11-27')).toEqual([]);
});

test('the week before is its seven days, from Monday to Sunday, and not a day beside them', () => {
  const view = planWith((b) => {
    for (const [workedOn, minutes] of [
      ['2026-11-15', 1],
      ['2026-11-16', 2],
      ['2026-11-22', 3],
      ['2026-11-23', 4],
    ] as const)
      b.hourEntry({ workedOn, minutes, what: 'side' });
  });
  const copied = copyWeekBefore(view, testContext('new'), monday, '2026-11-29').map((c) => c.after);
  // That of 16 November is not copied: on the 23rd there stand hours of the same row already.
  expect(copied).toMatchObject([{ workedOn: '2026-11-29', minutes: 3 }]);
  const empty = planWith((b) => b.hourEntry({ workedOn: '2026-11-16', minutes: 2 }));
  const onMonday = copyWeekBefore(empty, testContext('new'), monday, monday).map((c) => c.after);
  expect(onMonday).toMatchObject([{ workedOn: monday, minutes: 2 }]);
});

describe('plan against actual', () => {
  const view = planWith((b) => {
    const task = b.sideTask({ minutesPerWeek: 180 });
    const really = b.sideTask({ minutesPerWeek: 60, isCoreTask: true });
    b.hourEntry({ workedOn: '2026-09-07', minutes: 200, what: 'side', sideTaskId: task.id });
    b.hourEntry({ workedOn: '2026-09-08', minutes: 100, what: 'side', sideTaskId: really.id });
    b.hourEntry({ workedOn: '2026-11-23', minutes: 50, what: 'learning', time: 'own' });
    b.hourEntry({ workedOn: '2026-11-24', minutes: 70, what: 'learning' });
  });

  test('counts what was really core as core, and own time beside the contract', () => {
    expect(planAgainstActual(view, '2026-09-01', '2027-08-31').logged).toEqual({
      core: 100,
      side: 200,
      learning: 70,
      own: 50,
    });
  });

  test('weeks and quarters together are the period', () => {
    const whole = planAgainstActual(view, '2026-09-01', '2027-08-31');
    for (const parts of [
      weeksOfHours(view, '2026-09-01', '2027-08-31', '2026-11-25'),
      quartersOfHours(view, '2026-09-01', '2027-08-31'),
    ]) {
      const sum = (pick: (part: (typeof parts)[number]) => number) => parts.reduce((total, p) => total + pick(p), 0);
      expect(sum((p) => p.hours.side)).toBe(whole.hours.side);
      expect(sum((p) => p.plannedSide)).toBe(whole.plannedSide);
      expect(sum((p) => p.logged.side)).toBe(whole.logged.side);
      expect(sum((p) => p.entryCount)).toBe(4);
    }
  });

  test('so far begins in the week of the first hours and counts this week up to today', () => {
    expect(soFar(view, '2026-11-25')).toMatchObject({ from: '2026-09-07', until: '2026-11-25' });
    expect(soFar(view, '2026-09-03')).toBeNull();
    expect(soFar(view, '2030-01-01')?.until).toBe('2027-08-31');
    // Written down two days ago, she hears of those two days.
    expect(soFar(view, '2026-09-08')).toMatchObject({ from: '2026-09-07', until: '2026-09-08', logged: { side: 200 } });
    const far = soFar(view, '2026-11-25');
    // Eleven weeks of 3 hours and three days of this one.
    expect(far && sideFinding(far)).toEqual({ loggedMinutes: 200, ofMinutes: 11 * 180 + 108, against: 'plan' });
  });
});

test('a row is told by what it is about', () => {
  expect(rowKey(core)).not.toBe(rowKey({ ...core, time: 'own' }));
});
