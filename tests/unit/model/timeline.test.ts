import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf, placeOfDay, timelineOf } from '#shared/model/timeline.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { planWith } from '#tests/support/plans.ts';

const period = { startDate: '2026-09-15', endDate: '2027-08-31' };

test('the window is the period in whole months, wider when something happens outside it', () => {
  const inside = planWith((b) => {
    b.plan(period);
    b.activity({ startDate: '2026-10-01', endDate: '2026-12-31' });
  });
  const wider = planWith((b) => {
    b.plan(period);
    b.activity({ startDate: '2026-07-20', endDate: null });
    b.conversation({ heldOn: '2027-09-02' });
  });
  expect(timelineOf(inside)).toMatchObject({ startDate: '2026-09-01', endDate: '2027-08-31' });
  expect(timelineOf(wider)).toMatchObject({ startDate: '2026-07-01', endDate: '2027-09-30' });
});

test('one date is a day; none, or one far outside the window, is not placed', () => {
  const view = planWith((b) => {
    b.plan(period);
    b.activity({ title: 'day', startDate: null, endDate: '2027-01-26' });
    b.activity({ title: 'none' });
    b.activity({ title: 'slip', startDate: '2206-01-01' });
    b.activity({ title: 'dropped', startDate: '2027-01-01', state: 'dropped' });
  });
  const timeline = timelineOf(view);
  expect(timeline.rows.map((r) => [r.activity.title, r.startDate, r.endDate])).toEqual([
    ['day', '2027-01-26', '2027-01-26'],
  ]);
  expect(timeline.unplaced.map((a) => a.title)).toEqual(['none', 'slip']);
});

test('what goes on beyond the window is cut there', () => {
  const view = planWith((b) => {
    b.plan(period);
    b.activity({ startDate: '1990-01-01', endDate: '2099-12-31' });
  });
  const timeline = timelineOf(view);
  expect(timeline).toMatchObject({ startDate: '2025-09-01', endDate: '2028-08-31' });
  expect(timeline.rows).toMatchObject([{ isCutAtStart: true, isCutAtEnd: true }]);
});

test('a follow-up on the day of a conversation is one moment', () => {
  const view = planWith((b) => {
    b.plan(period);
    b.conversation({ heldOn: '2026-10-08', followUpDate: '2027-01-14' });
    b.conversation({ heldOn: '2027-01-14', state: 'planned', followUpDate: '2027-06-15' });
  });
  expect(timelineOf(view).moments.map((m) => [m.date, m.kind])).toEqual([
    ['2026-10-08', 'conversation'],
    ['2027-01-14', 'conversation'],
    ['2027-06-15', 'followUp'],
  ]);
});

test('a year has twelve columns, a longer plan wider ones, and a day lies in between', () => {
  const year = { startDate: '2026-09-01', endDate: '2027-08-31' };
  expect(columnsOf(year)).toMatchObject({ months: 1, dates: { length: 12 } });
  expect(columnsOf({ startDate: '2026-09-01', endDate: '2030-08-31' })).toMatchObject({ months: 3 });
  expect(placeOfDay(year, '2026-09-01')).toBe(0);
  expect(placeOfDay(year, '2027-09-01')).toBe(1);
});

test('every activity is in one place, every bar and column within the window', () => {
  fc.assert(
    fc.property(anyPlan({ endMayComeFirst: true }), (view) => {
      const timeline = timelineOf(view);
      const shown = [...timeline.rows.map((r) => r.activity), ...timeline.unplaced].map((a) => a.id);
      expect(shown.sort()).toEqual(
        view.activities
          .filter((a) => a.state !== 'dropped')
          .map((a) => a.id)
          .sort(),
      );
      for (const row of timeline.rows) {
        const [from, to] = [placeOfDay(timeline, row.startDate), placeOfDay(timeline, row.endDate)];
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThan(1);
      }
      const { dates } = columnsOf(timeline);
      expect(dates.length).toBeLessThanOrEqual(18);
      expect(dates[0]).toBe(timeline.startDate);
    }),
  );
});
