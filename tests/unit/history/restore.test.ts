import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges, type RecordMap } from '#shared/history/apply.ts';
import type { Change } from '#shared/history/change-set.ts';
import { restoreChanges, restoreRecords } from '#shared/history/restore.ts';
import { copyOfPlan, holdTogether } from '#shared/history/whole-plan.ts';
import { removeAll } from '#shared/model/edits/base.ts';
import { definitionOf, type PlanId, type PlanRecord, referencesOf } from '#shared/model/records.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { everyKind } from '#tests/support/every-kind.ts';
import { PlanBuilder, planWith } from '#tests/support/plans.ts';
import { scanWith } from '../coach/scans.ts';

const idsOf = (changes: readonly Change[]) => changes.map((c) => (c.before ?? c.after)?.id as string);
const mapOf = (records: Iterable<PlanRecord>): RecordMap => new Map([...records].map((r) => [r.id, r]));
const brokenIn = (records: RecordMap) =>
  [...records.values()].flatMap((r) => referencesOf(r).filter(({ id, to }) => records.get(id)?.kind !== to));
const without = (records: RecordMap, ...gone: { readonly id: string }[]): RecordMap =>
  new Map([...records].filter(([id]) => !gone.some((record) => record.id === id)));
/** Every record whose text fields can be told from before. */
const retitled = (record: PlanRecord): PlanRecord => {
  const { titleField, schema, fixed } = definitionOf(record.kind);
  const next = { ...record, [titleField]: 'Anders' };
  return !fixed.includes(titleField) && schema.safeParse(next).success ? (next as PlanRecord) : record;
};

test('a plan that was worked on goes back whole: what was altered, removed and added, and no reference breaks', () => {
  const cut = fc.tuple(anyPlan(), fc.array(fc.nat(), { maxLength: 4 }), fc.array(fc.nat(), { maxLength: 6 }));
  fc.assert(
    fc.property(cut, ([plan, removed, changed]) => {
      const then = plan.records;
      const all = [...then.values()];
      const pick = (n: number) => all[n % all.length] as PlanRecord;
      let now = then;
      for (const n of changed) {
        const before = pick(n);
        if (before.kind !== 'scan') now = applyChanges(now, [{ before, after: retitled(before) }]);
      }
      for (const n of removed) {
        const target = now.get(pick(n).id);
        if (target && target.kind !== 'plan') now = applyChanges(now, removeAll(now, [target]));
      }
      const back = applyChanges(now, restoreChanges(now, then));
      expect(mapOf(back.values())).toEqual(mapOf(then.values()));
      expect(restoreChanges(then, then)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('what came since goes, and the plan itself names the change', () => {
  const b = new PlanBuilder();
  const then = b.view().records;
  const added = b.requirement();
  const plan = b.plan({ title: 'Een ander plan' });
  const changes = restoreChanges(b.view().records, then);
  expect(idsOf(changes)).toEqual([plan.id, added.id]);
  expect(changes.map((c) => c.after === null)).toEqual([false, true]);
});

test('a scan that was completed since, and what is written once, stay as they are', () => {
  const b = new PlanBuilder();
  const eis = b.requirement();
  const score = b.selfScore({ requirementId: eis.id, level: 2 });
  const scan = scanWith(b, { dare: 2 }, null);
  const then = b.view().records;
  const now = mapOf([
    ...without(then, score, scan).values(),
    { ...score, level: 4 } as PlanRecord,
    { ...scan, completedOn: '2026-11-23' },
  ]);
  expect(restoreChanges(now, then)).toEqual([]);
  expect(restoreRecords(now, then, [score.id, scan.id])).toEqual([]);
  // One that is still open goes back.
  const open = mapOf([...without(then, scan).values(), { ...scan, answers: [] }]);
  expect(idsOf(restoreChanges(open, then))).toEqual([scan.id]);
});

test('a record comes back with what it refers to and nothing else; what stands there is not touched', () => {
  const b = new PlanBuilder();
  const question = b.learningQuestion({ text: 'Hoe?' });
  const activity = b.activity({ learningQuestionId: question.id });
  const other = b.activity({ title: 'Iets anders' });
  const cost = b.cost({ activityId: activity.id });
  const then = b.view().records;
  const gone = without(then, question, activity, other, cost);
  expect(idsOf(restoreRecords(gone, then, [cost.id]))).toEqual([cost.id, activity.id, question.id]);
  const reworded = mapOf(
    [...without(then, cost).values()].map((r) => (r === question ? { ...question, text: 'Nu' } : r)),
  );
  expect(idsOf(restoreRecords(reworded, then, [cost.id]))).toEqual([cost.id]);
  expect(restoreRecords(reworded, then, [question.id])).toEqual([
    { before: { ...question, text: 'Nu' }, after: question },
  ]);
  expect(restoreRecords(then, then, [cost.id, 'nowhere-001'])).toEqual([]);
});

test('what would refer to nothing does not come back, and what is still referred to does not go', () => {
  const b = new PlanBuilder();
  const activity = b.activity();
  const cost = b.cost({ activityId: activity.id });
  const whole = b.view().records;
  // The older state is itself incomplete: the activity of the cost is not in it.
  const incomplete = without(whole, activity);
  expect(restoreChanges(without(whole, activity, cost), incomplete)).toEqual([]);
  expect(restoreChanges(whole, incomplete)).toEqual([]);
  expect(restoreRecords(without(whole, activity, cost), incomplete, [cost.id])).toEqual([]);
});

test('records that lost others are held together: they let go of what they mention, or go along with it', () => {
  const b = new PlanBuilder();
  const [one, two] = [b.requirement(), b.requirement()];
  const question = b.learningQuestion({ requirementIds: [one.id, two.id] });
  const activity = b.activity({ learningQuestionId: question.id });
  const cost = b.cost({ activityId: activity.id });
  const source = b.budgetSource();
  const allocation = b.allocation({ costId: cost.id, sourceId: source.id, amountCents: 1 });
  const records = [...b.view().records.values()];
  expect(holdTogether(records)).toEqual(records);
  const held = mapOf(holdTogether([...without(mapOf(records), one, activity).values()]));
  expect(brokenIn(held)).toEqual([]);
  expect(held.get(question.id)).toEqual({ ...question, requirementIds: [two.id] });
  expect([cost, allocation].map((r) => held.has(r.id))).toEqual([false, false]);
  expect(held.get(source.id)).toEqual(source);
  const task = planWith((p) => p.activity({ sideTaskId: 'gone-00001' as never, learningQuestionId: null }));
  expect(mapOf(holdTogether([...task.records.values()])).get(task.activities[0]?.id ?? '')).toMatchObject({
    sideTaskId: null,
  });
});

test('whatever is taken out of a plan, what is held together has no broken reference and is otherwise untouched', () => {
  const records = everyKind();
  for (const gone of records.filter((r) => r.kind !== 'plan')) {
    const left = records.filter((r) => r !== gone);
    const held = mapOf(holdTogether(left));
    expect(brokenIn(held), gone.kind).toEqual([]);
    const leans = (r: PlanRecord) => referencesOf(r).some(({ id }) => id === gone.id || !held.has(id));
    for (const record of left) if (!leans(record)) expect(held.get(record.id)).toBe(record);
  }
});

test('a copy of a plan is the same under another id and title, the plan first', () => {
  const records = everyKind();
  const shuffled = [...records].reverse();
  const changes = copyOfPlan(shuffled, 'plan-copy-01' as PlanId, 'Kopie');
  const copied = changes.map((c) => c.after as PlanRecord);
  expect(changes.every((c) => c.before === null)).toBe(true);
  expect(copied[0]).toMatchObject({ kind: 'plan', id: 'plan-copy-01', planId: 'plan-copy-01', title: 'Kopie' });
  expect(copied.slice(1).map((r) => r.id)).toEqual(shuffled.filter((r) => r.kind !== 'plan').map((r) => r.id));
  expect(copied.every((r) => r.planId === 'plan-copy-01')).toBe(true);
  expect(brokenIn(mapOf(copied))).toEqual([]);
  const titles = (list: readonly PlanRecord[]) => list.flatMap((r) => (r.kind === 'requirement' ? [r.title] : []));
  expect(titles(copied)).toEqual(titles(shuffled));
});
