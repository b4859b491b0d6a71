// The app of some later day, on what was written before: seven kinds have grown, and stand in the place of the real ones in
// all of the app. What a version brings must never need a change here: see ARCHITECTURE.md, Adding things.
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import * as z from 'zod';
import type { Change } from '#shared/history/change-set.ts';
import type { RawRecord } from '#shared/model/define.ts';
import { newFeedback, newPlan } from '#shared/model/edits/new-records.ts';
import { definitionOf, type PlanId, type PlanRecord } from '#shared/model/records.ts';
import { upcastRecord } from '#shared/model/versions.ts';
import { changedSince } from '#shared/share/changed-since.ts';
import { recordDigest } from '#shared/share/digest.ts';
import { fileText } from '#shared/share/make-share.ts';
import { readFileText, readShareFile } from '#shared/share/read-file.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { frozenSets } from '#tests/support/frozen-sets.ts';
import {
  bytesOfFile,
  copyOfStore,
  expectOfToday,
  expectSound,
  rowOfRecord,
  someChange,
  viewIn,
} from '#tests/support/frozen-work.ts';
import { planWith, testContext } from '#tests/support/plans.ts';
import { frozenSuite } from './frozen-suite.ts';
import { changeSet, Desk, temporaryFolder } from './support.ts';

// What is mocked is known before anything else is read, so that this cannot be imported above.
const { grown } = await vi.hoisted(() => import('#tests/support/grown-kinds.ts'));

vi.mock('#shared/model/kinds/money.ts', async (original) => {
  const real = await original<typeof import('#shared/model/kinds/money.ts')>();
  const fields = { country: z.string().max(2).nullable() };
  const trimmed = (source: RawRecord) => ({ ...source, rules: String(source.rules).trim() });
  return { ...real, budgetSourceKind: grown(real.budgetSourceKind, fields, { country: null }, trimmed) };
});
vi.mock('#shared/model/kinds/learning.ts', async (original) => {
  const real = await original<typeof import('#shared/model/kinds/learning.ts')>();
  const activity = grown(real.activityKind, { link: z.string().max(200) }, { link: '' });
  const question = grown(real.learningQuestionKind, { isShort: z.boolean() }, { isShort: false });
  return { ...real, activityKind: activity, learningQuestionKind: question };
});
vi.mock('#shared/model/kinds/plan.ts', async (original) => {
  const real = await original<typeof import('#shared/model/kinds/plan.ts')>();
  return { ...real, planKind: grown(real.planKind, { team: z.string().max(200) }, { team: '' }) };
});
vi.mock('#shared/model/kinds/scores.ts', async (original) => {
  const real = await original<typeof import('#shared/model/kinds/scores.ts')>();
  return { ...real, feedbackKind: grown(real.feedbackKind, { isAsked: z.boolean() }, { isAsked: false }) };
});
vi.mock('#shared/model/kinds/sharing.ts', async (original) => {
  const real = await original<typeof import('#shared/model/kinds/sharing.ts')>();
  return {
    ...real,
    proposalKind: grown(real.proposalKind, { until: z.iso.date().nullable() }, { until: null }),
    decisionKind: grown(real.decisionKind, { basis: z.string().max(200) }, { basis: '' }),
  };
});

const planId = 'plan-every-kind' as PlanId;
const first = frozenSets().find((set) => set.name === 'first')?.folder as string;
const opened = () => {
  const folder = copyOfStore(first, `${temporaryFolder()}/data`);
  return { folder, desk: new Desk(folder) };
};

const grownKinds = [
  'budgetSource',
  'activity',
  'learningQuestion',
  'plan',
  'feedback',
  'proposal',
  'decision',
] as const;

test('the kinds have grown', () => {
  const grew = grownKinds.map(definitionOf);
  for (const { version, schema } of grew) expect(schema.shape.v).toMatchObject({ value: version });
  expect(definitionOf('budgetSource').fields).toHaveProperty('country');
});

frozenSuite();

test('an old record that is edited and taken back is what it was, in the shape of today', () => {
  const { folder, desk } = opened();
  const before = viewIn(desk, planId);
  const [source] = before.budgetSources;
  if (!source) throw new Error('no source');
  const { version } = definitionOf('budgetSource');
  const then = rowOfRecord(first, source.id);
  expect(then).not.toHaveProperty('v');
  desk.apply([{ before: source, after: { ...source, country: 'BE' } as never }]);
  desk.close();
  expect(rowOfRecord(folder, source.id)).toEqual({ ...then, v: version, country: 'BE' });
  const next = new Desk(folder);
  next.ask('history.undo', { planId });
  expect(next.records(planId)).toEqual([...before.records.values()]);
  next.close();
  expect(rowOfRecord(folder, source.id)).toEqual({ ...then, v: version, country: null });
});

test('a new record says its version, and has what came later by itself', () => {
  const requirementId = planWith((b) => b.requirement()).requirements[0]?.id as never;
  const plan = newPlan(testContext(), { title: 'Nieuw' });
  const feedback = newFeedback(testContext(), planWith(), { requirementId, giverName: 'Youssef' });
  expect(plan).toMatchObject({ v: definitionOf('plan').version, team: '' });
  expect(feedback).toMatchObject({ v: definitionOf('feedback').version, isAsked: false });
  expectOfToday([plan, feedback]);
});

test('nothing reads as changed to a receiver because a field came that holds nothing', () => {
  const raw = JSON.parse(Buffer.from(bytesOfFile(first, 'share.routekaart')).toString()) as { records: PlanRecord[] };
  for (const record of raw.records) expect(recordDigest(upcastRecord(record))).toBe(recordDigest(record));
  const { desk } = opened();
  const view = viewIn(desk, planId);
  const [round] = view.shares.filter((s) => s.contents.length > 0);
  if (!round) throw new Error('no round');
  const changed = changedSince(view, round).map((c) => c.kind);
  // It was edited since.
  expect(changed).toContain('learningQuestion');
  for (const kind of ['plan', 'activity', 'budgetSource', 'feedback']) expect(changed).not.toContain(kind);
  desk.close();
});

test('a file with a record of a still later version is refused as newer, not as damaged', () => {
  const read = readShareFile(bytesOfFile(first, 'share.routekaart'));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  expect(readFileText(fileText(read.value))).toEqual(read);
  const changed = (patch: (record: RawRecord) => RawRecord) =>
    readFileText(
      JSON.stringify({
        ...read.value,
        records: read.value.records.map((r) => (r.kind === 'budgetSource' ? patch(r as unknown as RawRecord) : r)),
      }),
    );
  const code = (result: ReturnType<typeof readFileText>) => (result.ok ? 'read' : result.problem.code);
  const { version } = definitionOf('budgetSource');
  expect(code(changed((r) => ({ ...r, v: version + 1, currency: 'EUR' })))).toBe('newer-version');
  expect(code(changed((r) => ({ ...r, kind: 'mentor' })))).toBe('newer-version');
  expect(code(changed((r) => ({ ...r, v: 1 })))).toBe('damaged');
  expect(code(changed((r) => ({ ...r, v: 1.5 })))).toBe('damaged');
  expect(code(changed(({ country: _, ...r }) => r))).toBe('damaged');
  expect(code(changed((r) => ({ ...r, v: version - 1, rules: null })))).toBe('read');
});

test('random plans of before: opened, edited and taken back they are what they were, in the shape of today', () => {
  fc.assert(
    fc.property(anyPlan(), fc.nat(), (plan, pick) => {
      const folder = temporaryFolder();
      const old = [...plan.records.values()].map((r) => asBefore(r as unknown as RawRecord));
      const today = old.map((r) => upcastRecord(r as unknown as PlanRecord));
      const id = plan.plan.id;
      const desk = new Desk(folder);
      writeAsBefore(desk, old);
      expectOfToday(today);
      expect(desk.records(id)).toEqual(today);
      expect(desk.ask('history.list', { planId: id, limit: 500 }).map((h) => h.changeSet.changes[0]?.after)).toEqual(
        [...today].reverse(),
      );
      const change = someChange(today[pick % today.length] as PlanRecord);
      if (change) {
        desk.apply([change]);
        desk.ask('history.undo', { planId: id });
        desk.ask('history.redo', { planId: id });
        desk.ask('history.undo', { planId: id });
      }
      expect(desk.records(id)).toEqual(today);
      desk.close();
      expectSound(folder);
    }),
    // A plan that fails is told as it is: making it smaller takes a store for each try.
    { numRuns: 30, endOnFailure: true },
  );
});

/** The record without what came later, as the app of before had made it. */
function asBefore(record: RawRecord): RawRecord {
  const later = ['v', 'country', 'link', 'isShort', 'team', 'isAsked', 'until', 'basis'];
  const fields = Object.fromEntries(Object.entries(record).filter(([field]) => !later.includes(field)));
  const grew = grownKinds.find((kind) => kind === record.kind);
  const steps = grew === 'budgetSource' ? 2 : 1;
  const v = grew === undefined ? record.v : definitionOf(grew).version - steps;
  // The first version of a kind says none.
  const rest: RawRecord = v === undefined || v === 1 ? fields : { ...fields, v };
  return record.kind === 'budgetSource' ? { ...rest, rules: ` ${rest.rules} ` } : rest;
}

/** Straight into the tables: the app of today lets nothing of before be written. */
function writeAsBefore(desk: Desk, records: readonly RawRecord[]): void {
  const { store } = desk;
  for (const record of records) {
    const change = { before: null, after: record } as unknown as Change;
    store.write(() =>
      store.history.append(changeSet([change]), 'applied', store.records.write(String(record.planId), change)),
    );
  }
}
