import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import { finishReminder, snoozeReminder } from '#shared/model/edits/reminders.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { remindersOn, toldNow } from '#shared/model/reminders.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { type PlanBuilder, planWith, testContext, today } from '#tests/support/plans.ts';

const after = (view: PlanView, changes: ReturnType<typeof snoozeReminder>) =>
  new PlanView(applyChanges(view.records, changes));
const context = (view: PlanView) => testContext('new', view.plan.id);

function busyDay(b: PlanBuilder): void {
  b.plan({ startDate: '2026-09-01', endDate: '2027-08-31' });
  const talk = b.conversation({ heldOn: '2026-11-24', state: 'planned' });
  b.commitment({ conversationId: talk.id, dueDate: '2026-11-20', owner: 'employee' });
  b.commitment({ conversationId: talk.id, dueDate: today, owner: 'manager' });
  const done = b.activity({ state: 'done', endDate: '2026-11-16' });
  b.practiceMoment({ activityId: done.id, plannedOn: today });
  b.activity({ title: 'Later', state: 'planned', startDate: '2026-12-10' });
}

test('one a day: what is nearest, and the rest waits', () => {
  const { now, waiting, later } = remindersOn(planWith(busyDay), today, 1, null);
  expect(now.map((r) => r.item.kind)).toEqual(['practiceMoment']);
  expect(waiting.map((r) => r.item.kind)).toEqual(['conversation', 'commitment']);
  expect(later.map((r) => [r.item.kind, r.from])).toEqual([['activity', '2026-12-08']]);
});

test('who answers one gets the next tomorrow', () => {
  const view = planWith(busyDay);
  const first = remindersOn(view, today, 1, null);
  const told = toldNow(null, today, first.now);
  const key = first.now[0]?.item.key ?? '';
  const answered = after(view, finishReminder(view, context(view), key));
  expect(answered.practiceMoments[0]?.doneOn).toBe(today);
  expect(remindersOn(answered, today, 1, told).now).toEqual([]);
  expect(remindersOn(answered, '2026-11-24', 1, told).now.map((r) => r.item.kind)).toEqual(['conversation']);
});

test('put off until a day it is silent, and then it is there again', () => {
  const view = planWith(busyDay);
  const key = remindersOn(view, today, 9, null).now[0]?.item.key ?? '';
  const put = after(view, snoozeReminder(view, context(view), key, '2026-12-23'));
  const on = (day: string) => remindersOn(put, day, 9, null).now.some((r) => r.item.key === key);
  expect([on(today), on('2026-12-22'), on('2026-12-23'), on('2027-01-06'), on('2027-01-07')]).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
  // And the same answer twice changes nothing.
  expect(snoozeReminder(put, context(view), key, '2026-12-23')).toEqual([]);
});

test('off is off', () => {
  expect(remindersOn(planWith(busyDay), today, 0, null).now).toEqual([]);
});

test('never more than the number a day, each at most once, and what was told stays told', () => {
  fc.assert(
    fc.property(anyPlan({ endMayComeFirst: true }), fc.nat({ max: 3 }), (view, perDay) => {
      const first = remindersOn(view, today, perDay, null);
      expect(first.now.length).toBeLessThanOrEqual(perDay);
      const told = toldNow(null, today, first.now);
      const again = remindersOn(view, today, perDay, told);
      expect(again.now.map((r) => r.item.key)).toEqual(first.now.map((r) => r.item.key));
      const all = [...first.now, ...first.waiting, ...first.later].map((r) => r.item.key);
      expect(new Set(all).size).toBe(all.length);
    }),
  );
});
