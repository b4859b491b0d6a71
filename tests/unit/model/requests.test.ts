import { expect, test } from 'vitest';
import { type ManagerRequest, requestsOf, sumOfStage } from '#shared/model/requests.ts';
import { PlanBuilder } from '#tests/support/plans.ts';

type State = 'planned' | 'requested' | 'approved' | 'spent';
const tell = (r: ManagerRequest) => [
  r.kind,
  r.stage,
  r.kind === 'money' ? r.cents : r.kind === 'workTime' ? r.minutes : 0,
];

function plan() {
  const b = new PlanBuilder();
  const department = b.budgetSource();
  const own = b.budgetSource({ sourceKind: 'private' });
  const pays = (
    source: typeof department,
    amountCents: number,
    state: State,
    activity = b.activity({ state: 'planned' }),
  ) => {
    const cost = b.cost({ activityId: activity.id, amountCents });
    b.allocation({ costId: cost.id, sourceId: source.id, amountCents, state, stateOn: '2026-11-01' });
  };
  return { b, department, own, pays };
}

test('money from a source that is not private is asked, until it is spent', () => {
  const { b, department, own, pays } = plan();
  pays(department, 100, 'planned');
  pays(department, 200, 'requested');
  pays(department, 300, 'approved');
  pays(department, 400, 'spent');
  pays(own, 500, 'planned');
  pays(department, 0, 'planned');
  pays(department, 600, 'requested', b.activity({ state: 'dropped' }));
  const requests = requestsOf(b.view());
  expect(requests.map(tell)).toEqual([
    ['money', 'toAsk', 100],
    ['money', 'asked', 200],
    ['money', 'granted', 300],
  ]);
  expect(requests[1]).toMatchObject({ since: '2026-11-01' });
  expect(sumOfStage(requests, 'asked')).toBe(200);
});

test('side tasks want an agreement, but for what is really core task or has no name yet', () => {
  const { b } = plan();
  b.sideTask({ title: 'Jongerenpanel' });
  b.sideTask({ title: 'Stagiairs', agreedBeforeOn: '2026-10-01' });
  b.sideTask({ title: 'Rapport', isCoreTask: true });
  b.sideTask({ title: ' ' });
  expect(requestsOf(b.view()).map(tell)).toEqual([
    ['sideTask', 'toAsk', 0],
    ['sideTask', 'granted', 0],
  ]);
});

test('work time is asked for what has not begun', () => {
  const { b } = plan();
  b.activity({ state: 'idea', workMinutes: 60 });
  b.activity({ state: 'planned', workMinutes: 120 });
  b.activity({ state: 'busy', workMinutes: 240 });
  b.activity({ state: 'planned', workMinutes: 0 });
  b.activity({ state: 'planned', workMinutes: null });
  expect(requestsOf(b.view()).map(tell)).toEqual([
    ['workTime', 'toAsk', 60],
    ['workTime', 'toAsk', 120],
  ]);
});

test('the order is that of the activities, and every key is there once', () => {
  const { b, department, pays } = plan();
  const later = b.activity({ state: 'planned', position: 900 });
  const sooner = b.activity({ state: 'planned', position: 800 });
  pays(department, 1, 'planned', later);
  pays(department, 2, 'planned', sooner);
  const requests = requestsOf(b.view());
  expect(requests.map(tell)).toEqual([
    ['money', 'toAsk', 2],
    ['money', 'toAsk', 1],
  ]);
  expect(new Set(requests.map((r) => r.key)).size).toBe(2);
});
