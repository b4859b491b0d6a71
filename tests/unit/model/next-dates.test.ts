import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextDates } from '#shared/model/next-dates.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { planWith, today } from '#tests/support/plans.ts';

test('what is still to come, soonest first', () => {
  const view = planWith((b) => {
    const talk = b.conversation({ heldOn: '2026-10-08', state: 'held', followUpDate: '2027-01-14' });
    b.conversation({ heldOn: '2027-06-15', state: 'planned' });
    b.commitment({ conversationId: talk.id, dueDate: '2026-12-01' });
    b.commitment({ conversationId: talk.id, dueDate: '2026-12-02', isDone: true });
    b.learningQuestion({ neededBy: today, practiseOn: '2027-02-01', lookBackOn: '2027-03-31' });
    b.learningQuestion({ neededBy: '2027-01-01', state: 'later' });
    b.activity({ startDate: '2026-10-01', endDate: '2027-03-01', state: 'busy' });
    b.activity({ startDate: '2027-01-26', endDate: '2027-01-26', state: 'planned' });
    b.activity({ startDate: '2027-01-27', state: 'dropped' });
    const done = b.activity({ state: 'done', expiresOn: '2027-08-01' });
    b.practiceMoment({ activityId: done.id, plannedOn: '2026-12-05' });
    b.practiceMoment({ activityId: done.id, plannedOn: '2026-12-06', doneOn: '2026-12-06' });
  });
  expect(nextDates(view, today).map((n) => [n.date, n.kind])).toEqual([
    [today, 'neededBy'],
    ['2026-12-01', 'commitment'],
    ['2026-12-05', 'practiceMoment'],
    ['2027-01-14', 'followUp'],
    ['2027-01-26', 'activityDay'],
    ['2027-02-01', 'practise'],
    ['2027-03-01', 'activityEnd'],
    ['2027-03-31', 'lookBack'],
    ['2027-06-15', 'conversation'],
    ['2027-08-01', 'certificate'],
  ]);
});

test('a follow-up for which a conversation is planned on that day stands there once', () => {
  const view = planWith((b) => {
    b.conversation({ heldOn: '2026-10-08', state: 'held', followUpDate: '2027-01-14' });
    b.conversation({ heldOn: '2027-01-14', state: 'planned' });
  });
  expect(nextDates(view, today)).toMatchObject([{ date: '2027-01-14', kind: 'conversation' }]);
});

test('nothing of the past, in order', () => {
  fc.assert(
    fc.property(anyPlan(), (view) => {
      const dates = nextDates(view, today).map((n) => n.date);
      expect(dates).toEqual(dates.filter((d) => d >= today).sort());
    }),
  );
});
