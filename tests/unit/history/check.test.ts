import { expect, test } from 'vitest';
import type { Change, ChangeSet } from '#shared/history/change-set.ts';
import { checkChangeSet } from '#shared/history/check.ts';
import { sameValue } from '#shared/history/same.ts';
import type { PlanId, PlanRecord } from '#shared/model/records.ts';
import { referencesOf } from '#shared/model/records.ts';
import { PlanBuilder } from '#tests/support/plans.ts';

const b = new PlanBuilder();
const eis = b.requirement();
const score = b.selfScore({ requirementId: eis.id, level: 2 });
const activity = b.activity({ startDate: '2026-12-01', endDate: '2026-12-10' });
const cost = b.cost({ activityId: activity.id });
const { records, plan } = b.view();

function refusal(changes: readonly Change[], planId: string = plan.id) {
  const referrers = (id: string) =>
    [...records.values()].filter((r) => referencesOf(r).some((ref) => ref.id === id)).map((r) => r.id);
  const set = { id: 'change-0001', planId, at: '', group: 'g', origin: 'edit', changes } as unknown as ChangeSet;
  return checkChangeSet({ get: (id) => records.get(id), referrers }, set);
}
const to = <R extends PlanRecord>(before: R, patch: Partial<R>): Change => ({ before, after: { ...before, ...patch } });
const gone = (before: PlanRecord): Change => ({ before, after: null });
const made = (after: PlanRecord): Change => ({ before: null, after });

test('what may be written is taken', () => {
  expect(refusal([to(eis, { title: 'Brieven' })])).toBeNull();
  expect(refusal([gone(activity), gone(cost)])).toBeNull();
  expect(refusal([gone(activity), to(cost, { activityId: other.id }), made(other)])).toBeNull();
  expect(refusal([made({ ...plan, id: 'plan-0099', planId: 'plan-0099' } as never)], 'plan-0099')).toBeNull();
});
const other = { ...activity, id: 'activity-other' as typeof activity.id };

test.each<[string, readonly Change[], object]>([
  [
    'a record twice',
    [to(eis, { title: 'a' }), to(eis, { title: 'b' })],
    { code: 'invalid-input', reason: 'record-twice' },
  ],
  ['of another plan', [made({ ...eis, id: 'eis-new-01', planId: 'x' } as never)], { reason: 'other-plan' }],
  ['into another plan', [to(eis, { planId: 'plan-0099' as PlanId })], { reason: 'other-plan' }],
  ['on what reads otherwise by now', [to({ ...eis, title: 'oud' }, { title: 'nieuw' })], { code: 'conflict' }],
  ['again what is there', [made(eis)], { code: 'conflict' }],
  ['of what is not there', [to({ ...eis, id: 'eis-new-01' as typeof eis.id }, { title: 'a' })], { code: 'conflict' }],
  ['a score overwritten', [to(score, { level: 5 })], { code: 'fixed-field', field: 'level' }],
  ['an end before the start', [to(activity, { endDate: '2026-11-30' })], { code: 'bad-dates' }],
  ['the plan removed', [gone(plan)], { reason: 'plan-record' }],
  ['a second plan', [made({ ...plan, id: 'plan-0002' as PlanId })], { reason: 'plan-record' }],
])('%s is refused, with the record it is about', (_name, changes, says) => {
  const refused = refusal(changes);
  const record = (changes[0]?.before ?? changes[0]?.after) as PlanRecord;
  expect({ ...refused, ...refused?.data }).toMatchObject({ ...says, kind: record.kind, id: record.id });
});

test('a broken reference is named: by what refers, or by what still leans on what goes', () => {
  expect(refusal([made({ ...cost, id: 'cost-new-1', activityId: 'nowhere-01' } as never)])).toEqual({
    code: 'broken-reference',
    data: { kind: 'cost', id: 'cost-new-1', field: 'activityId', to: 'nowhere-01' },
  });
  expect(refusal([to(cost, { activityId: eis.id as never })])).toMatchObject({ data: { field: 'activityId' } });
  expect(refusal([gone(activity)])).toEqual({ code: 'broken-reference', data: { id: cost.id, to: activity.id } });
  expect(refusal([gone(activity), to(cost, { title: 'x' })])).toMatchObject({ data: { id: cost.id, to: activity.id } });
});

test('edits of a plan that is not there are refused, unless they make it', () => {
  expect(refusal([made({ ...eis, planId: 'plan-0099' } as never)], 'plan-0099')).toEqual({
    code: 'unknown-plan',
    data: { planId: 'plan-0099' },
  });
});

test('values are the same whatever the order of their fields, and lists and nothings are not mixed up', () => {
  expect(sameValue({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
  for (const [left, right] of [
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: undefined }, { b: undefined }],
    [{ a: 1 }, { a: 2 }],
    [[], {}],
    [[1], [1, 2]],
    [
      [1, 2],
      [2, 1],
    ],
    [null, {}],
    [{}, null],
    [null, undefined],
    ['1', 1],
    [{}, ''],
    ['', {}],
    [[], ''],
    ['', []],
    [{}, 0],
  ])
    expect(sameValue(left, right), JSON.stringify([left, right])).toBe(false);
});
