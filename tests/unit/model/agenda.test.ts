import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '#shared/history/apply.ts';
import { checkChangeSet, endsBeforeStart } from '#shared/history/check.ts';
import { type AgendaItem, agendaOf, undatedActivities } from '#shared/model/agenda.ts';
import { leaveConflicts } from '#shared/model/agenda-conflicts.ts';
import { giveDay, planPractice, proposePractice, reschedule } from '#shared/model/edits/agenda.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import type { PlanRecord } from '#shared/model/records.ts';
import { dateOf, dayNumber } from '#shared/model/weeks.ts';
import { nameOfItem } from '#shared/text/agenda-names.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { planWith, testContext, today } from '#tests/support/plans.ts';

const short = (items: readonly AgendaItem[]) => items.map((i) => [i.kind, i.startDate, i.endDate, i.state, i.hold]);

test('everything with a date, in time', () => {
  const view = planWith((b) => {
    b.plan({ startDate: '2026-09-01', endDate: '2027-08-31' });
    const question = b.learningQuestion({ neededBy: '2027-03-31', practiseOn: '2027-02-15', lookBackOn: '2027-06-01' });
    b.learningQuestion({ neededBy: '2027-01-01', state: 'later' });
    const course = b.activity({
      learningQuestionId: question.id,
      state: 'done',
      startDate: '2026-10-05',
      endDate: '2026-10-09',
      expiresOn: '2028-10-09',
    });
    b.practiceMoment({ activityId: course.id, plannedOn: '2026-11-09', doneOn: '2026-11-10' });
    b.activity({ state: 'dropped', startDate: '2026-10-05' });
    b.activity({ state: 'idea' });
    b.activity({ state: 'planned', endDate: '2026-12-18' });
    const talk = b.conversation({ heldOn: '2026-11-12', state: 'held', followUpDate: '2026-12-03' });
    b.commitment({ conversationId: talk.id, dueDate: '2026-12-01' });
    b.budgetSource({ endDate: '2027-08-31' });
    b.sideTask({ startDate: '2026-09-01', agreedBeforeOn: '2026-09-01' });
    b.leave({ startDate: '2026-12-24', endDate: '2027-01-01' });
    b.leave({ startDate: '2027-04-27', calendarUid: 'x@elsewhere' });
  });
  expect(short(agendaOf(view))).toEqual([
    ['planStart', '2026-09-01', '2026-09-01', 'planned', 'fixed'],
    ['sideTask', '2026-09-01', '2027-08-31', 'busy', 'resize'],
    ['activity', '2026-10-05', '2026-10-09', 'done', 'resize'],
    ['practiceMoment', '2026-11-09', '2026-11-09', 'done', 'fixed'],
    ['conversation', '2026-11-12', '2026-11-12', 'done', 'fixed'],
    ['commitment', '2026-12-01', '2026-12-01', 'planned', 'move'],
    ['followUp', '2026-12-03', '2026-12-03', 'planned', 'move'],
    ['activity', '2026-12-18', '2026-12-18', 'planned', 'resize'],
    ['leave', '2026-12-24', '2027-01-01', 'planned', 'resize'],
    ['practise', '2027-02-15', '2027-02-15', 'planned', 'move'],
    ['neededBy', '2027-03-31', '2027-03-31', 'planned', 'move'],
    ['leave', '2027-04-27', '2027-04-27', 'planned', 'fixed'],
    ['lookBack', '2027-06-01', '2027-06-01', 'planned', 'move'],
    ['sourceEnd', '2027-08-31', '2027-08-31', 'planned', 'fixed'],
    ['planEnd', '2027-08-31', '2027-08-31', 'planned', 'fixed'],
    ['certificate', '2028-10-09', '2028-10-09', 'planned', 'move'],
  ]);
  expect(undatedActivities(view)).toHaveLength(1);
});

test('keys are unique, days are in time, everything has a name in both languages', () => {
  fc.assert(
    fc.property(anyPlan({ endMayComeFirst: true }), (view) => {
      const items = agendaOf(view);
      expect(new Set(items.map((i) => i.key)).size).toBe(items.length);
      for (const item of items) {
        expect(item.startDate <= item.endDate).toBe(true);
        for (const language of ['nl', 'en'] as const) expect(nameOfItem(view, item, language)).not.toMatch(/^\s*$|\n/);
      }
      expect(items.map((i) => i.startDate)).toEqual(items.map((i) => i.startDate).sort());
    }),
  );
});

describe('moving', () => {
  const moved = (view: PlanView, key: string, startDate: string, endDate: string) =>
    new PlanView(applyChanges(view.records, reschedule(view, key, { startDate, endDate }, today)));

  test('whatever can be moved stands on its new days, and nothing else has changed', () => {
    fc.assert(
      fc.property(
        anyPlan(),
        fc.nat(),
        fc.integer({ min: -40, max: 40 }),
        fc.nat({ max: 30 }),
        (view, at, by, longer) => {
          const items = agendaOf(view).filter((i) => i.startDate > '0100' && i.endDate < '9900');
          const item = items[at % Math.max(1, items.length)];
          if (item === undefined) return;
          const startDate = dateOf(dayNumber(item.startDate) + by);
          const endDate = dateOf(dayNumber(item.endDate) + by + (item.hold === 'resize' ? longer : 0));
          const changes = reschedule(view, item.key, { startDate, endDate }, today);
          const set = { id: 'change-set', planId: view.plan.id, at: '', group: '', origin: 'edit', changes } as never;
          const reader = { get: (id: string) => view.records.get(id), referrers: () => [] };
          // Only the ends of a plan that somebody wrote the wrong way round would be refused.
          if (!endsBeforeStart(item.record)) expect(checkChangeSet(reader, set)).toBeNull();
          const after = new PlanView(applyChanges(view.records, changes));
          const others = (v: PlanView) =>
            [...v.records.values()].filter((r: PlanRecord) => r.id !== item.record.id && r.kind !== 'reminder');
          expect(others(after)).toEqual(others(view));
          const now = agendaOf(after).find((i) => i.key === item.key);
          if (item.hold === 'fixed') expect(now).toEqual(item);
          // A follow-up on the day of another talk is that talk.
          else if (now !== undefined && item.kind !== 'sideTask')
            expect([now.startDate, now.endDate]).toEqual([startDate, endDate]);
        },
      ),
    );
  });

  test('one known date stays the only one until it gets longer', () => {
    const view = planWith((b) => {
      b.activity({ state: 'planned', endDate: '2026-12-18' });
    });
    const { key } = agendaOf(view).find((i) => i.kind === 'activity') as AgendaItem;
    const later = moved(view, key, '2026-12-21', '2026-12-21');
    expect(later.activities[0]).toMatchObject({ startDate: null, endDate: '2026-12-21' });
    expect(moved(later, key, '2026-12-14', '2026-12-21').activities[0]).toMatchObject({
      startDate: '2026-12-14',
      endDate: '2026-12-21',
    });
  });

  test('an open end stays open unless it is the end that moves', () => {
    const view = planWith((b) => {
      b.plan({ startDate: '2026-09-01', endDate: '2027-08-31' });
      b.sideTask({ startDate: '2026-10-01' });
    });
    const { key } = agendaOf(view).find((i) => i.kind === 'sideTask') as AgendaItem;
    expect(moved(view, key, '2026-10-08', '2027-09-07').sideTasks[0]).toMatchObject({
      startDate: '2026-10-08',
      endDate: null,
    });
    expect(moved(view, key, '2026-10-01', '2027-06-30').sideTasks[0]).toMatchObject({ endDate: '2027-06-30' });
  });

  test('what was said to its reminder is forgotten with the old day', () => {
    const view = planWith((b) => {
      const talk = b.conversation({ heldOn: '2026-12-03', state: 'planned' });
      b.reminder({ itemKey: `conversation-${talk.id}`, isDone: true });
    });
    const { key } = agendaOf(view).find((i) => i.kind === 'conversation') as AgendaItem;
    expect(moved(view, key, '2026-12-10', '2026-12-10').reminders).toEqual([]);
    expect(reschedule(view, key, { startDate: '2026-12-03', endDate: '2026-12-03' }, today)).toEqual([]);
  });

  test('an idea with a day is a plan', () => {
    const view = planWith((b) => {
      b.activity({ state: 'idea' });
    });
    const change = giveDay(view.activities[0] as never, '2026-12-01');
    expect(change?.after).toMatchObject({ state: 'planned', startDate: '2026-12-01', endDate: '2026-12-01' });
  });
});

describe('leave in the way', () => {
  const inTheWay = (
    fields: { startDate: string; endDate?: string; way?: 'formal' | 'experience' },
    minutes: number | null = null,
  ) =>
    leaveConflicts(
      planWith((b) => {
        b.activity({ state: 'planned', endDate: fields.startDate, ...fields });
        b.leave({ startDate: '2026-12-24', endDate: '2027-01-01', minutesPerDay: minutes });
      }),
    ).size > 0;

  test.each([
    ['on a free day', { startDate: '2026-12-24' }, true],
    ['two weeks that share a day', { startDate: '2026-12-14', endDate: '2026-12-24' }, true],
    ['the day before', { startDate: '2026-12-23' }, false],
    ['long, and going on around it', { startDate: '2026-11-01', endDate: '2027-02-01' }, false],
    ['a weekend within it', { startDate: '2026-12-26', endDate: '2026-12-27' }, true],
  ])('%s', (_name, fields, expected) => expect(inTheWay(fields)).toBe(expected));

  test('a few hours off leave the day', () => expect(inTheWay({ startDate: '2026-12-24' }, 120)).toBe(false));
});

describe('practice', () => {
  test('a week, a month and three months after it, on days of work', () => {
    const view = planWith((b) => {
      b.activity({ state: 'done', endDate: '2026-11-20' });
      b.leave({ startDate: '2026-12-21', endDate: '2027-01-03' });
    });
    const [activity] = view.activities;
    if (!activity) throw new Error('no activity');
    const proposals = proposePractice(view, activity, today);
    expect(proposals).toEqual([
      { delay: 'week', date: '2026-11-27' },
      // 20 December is a Sunday, and the weeks after it are free.
      { delay: 'month', date: '2027-01-04' },
      // 20 February is a Saturday.
      { delay: 'quarter', date: '2027-02-22' },
    ]);
    const changes = planPractice(
      view,
      testContext('new', view.plan.id),
      activity.id,
      proposals.map((p) => p.date),
    );
    const planned = new PlanView(applyChanges(view.records, changes));
    expect(planned.practiceMomentsOf(activity.id).map((m) => m.plannedOn)).toEqual(proposals.map((p) => p.date));
    expect(proposePractice(planned, activity, today)).toEqual([]);
  });

  test('counted from today when it ended long ago', () => {
    const view = planWith((b) => b.activity({ state: 'done', endDate: '2026-09-20' }));
    const [activity] = view.activities;
    if (!activity) throw new Error('no activity');
    expect(proposePractice(view, activity, today)[0]).toEqual({ delay: 'week', date: '2026-11-30' });
  });

  test('counted from its last day within a week of it, from today on the seventh day and when it is still to come', () => {
    const weekAfter = (endDate: string | null, startDate: string | null = null) => {
      const view = planWith((b) => b.activity({ state: 'done', startDate, endDate }));
      return proposePractice(view, view.activities[0] as never, today)[0]?.date;
    };
    expect(weekAfter('2026-11-17')).toBe('2026-11-24');
    expect(weekAfter('2026-11-16')).toBe('2026-11-30');
    expect(weekAfter(today)).toBe('2026-11-30');
    expect(weekAfter('2026-11-25')).toBe('2026-11-30');
    expect(weekAfter(null)).toBe('2026-11-30');
    expect(weekAfter(null, '2026-11-18')).toBe('2026-11-25');
    expect(weekAfter('2026-11-19', '2026-11-17')).toBe('2026-11-26');
  });

  test('a moment within three days of a proposal takes its place, one four days from it does not', () => {
    const proposedBeside = (plannedOn: string) => {
      const view = planWith((b) => {
        b.practiceMoment({ activityId: b.activity({ state: 'done', endDate: today }).id, plannedOn });
      });
      return proposePractice(view, view.activities[0] as never, today).map((p) => p.delay);
    };
    for (const near of ['2026-11-27', '2026-11-30', '2026-12-03'])
      expect(proposedBeside(near)).toEqual(['month', 'quarter']);
    for (const far of ['2026-11-26', '2026-12-04']) expect(proposedBeside(far)).toEqual(['week', 'month', 'quarter']);
  });
});

test('only the dates that were written down are written again: what was open or had one day stays so', () => {
  const datesAfter = (startDate: string | null, endDate: string | null, to: [string, string]) => {
    const view = planWith((b) => {
      b.plan({ startDate: '2026-09-01', endDate: '2027-08-31' });
      b.sideTask({ startDate, endDate });
    });
    const item = agendaOf(view).find(({ record }) => record.kind === 'sideTask');
    const changes = reschedule(view, item?.key ?? '', { startDate: to[0], endDate: to[1] }, today);
    const after = new PlanView(applyChanges(view.records, changes)).sideTasks[0];
    return [after?.startDate, after?.endDate];
  };
  // Without an end it is shown up to the end of the plan.
  expect(datesAfter('2026-12-01', null, ['2026-12-08', '2027-08-31'])).toEqual(['2026-12-08', null]);
  expect(datesAfter('2026-12-01', null, ['2026-12-08', '2027-09-07'])).toEqual(['2026-12-08', null]);
  expect(datesAfter('2026-12-01', null, ['2026-12-01', '2027-05-31'])).toEqual(['2026-12-01', '2027-05-31']);
  expect(datesAfter('2026-12-01', '2026-12-05', ['2026-12-08', '2026-12-12'])).toEqual(['2026-12-08', '2026-12-12']);
  expect(datesAfter('2026-12-01', '2026-12-05', ['2026-12-08', '2026-12-07'])).toEqual(['2026-12-01', '2026-12-05']);
});
