import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HighWaterMark } from '#db/high-water-mark.ts';
import { chainOf } from '#db/replace-plan.ts';
import type { PlanId, PlanRecord } from '#shared/model/records.ts';
import { PlanBuilder, testContext } from '../../support/plans.ts';
import { adds, alters, changeSet, Desk, openFilesIn, removes, samplePlan, temporaryFolder } from './support.ts';

const builder = new PlanBuilder(testContext('r', samplePlan.id));
const eis = builder.requirement();
const question = builder.learningQuestion({ requirementIds: [eis.id] });
const example = { ...samplePlan, id: 'plan-example' as PlanId, planId: 'plan-example' as PlanId, isExample: true };

/** A store with a plan in which one record refers to another, and after it an example. */
function opened() {
  const folder = temporaryFolder();
  const desk = new Desk(folder);
  desk.apply([adds(samplePlan), adds(eis), adds(question)]);
  desk.apply([adds(example)]);
  const mark = () => new HighWaterMark(path.join(folder, 'routekaart.mark')).read()?.seq;
  return { folder, desk, mark };
}

/** SQLite itself refuses a reference to nothing. */
function expectGuarded({ store }: Desk): void {
  expect(() => store.write(() => store.records.write(samplePlan.id, removes(eis)))).toThrow(
    expect.objectContaining({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' }),
  );
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the mark', () => {
  it('that cannot be written keeps no edit back, and goes on with the next', () => {
    const { desk, mark } = opened();
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
    vi.spyOn(HighWaterMark.prototype, 'write').mockImplementationOnce(() => {
      throw full;
    });
    const close = vi.spyOn(HighWaterMark.prototype, 'close');
    expect(desk.apply([alters(eis, { note: 'a' })]).head.count).toBe(2);
    expect([mark(), close.mock.calls.length]).toEqual([2, 1]);
    desk.apply([alters({ ...eis, note: 'a' }, { note: 'b' })]);
    expect(mark()).toBe(4);
    desk.close();
  });

  it('is lowered before a plan is erased, and back where it was when that fails', () => {
    const { desk, mark } = opened();
    const seen: unknown[] = [];
    vi.spyOn(desk.store.records, 'erase').mockImplementationOnce(() => {
      seen.push(mark());
      throw new Error('it failed');
    });
    expect(desk.refused('plan.erase', { planId: example.id }).code).toBe('internal');
    expect([...seen, mark()]).toEqual([1, 2]);
    expect(desk.records(example.id)).toEqual([example]);
    expectGuarded(desk);
    desk.ask('plan.erase', { planId: example.id });
    expect(mark()).toBe(1);
    desk.close();
  });
});

describe('what is written whole', () => {
  it('leaves the guard of references as it was: an erased plan, and one that was replaced', () => {
    const { folder, desk } = opened();
    expectGuarded(desk);
    desk.ask('plan.erase', { planId: example.id });
    expectGuarded(desk);
    const link = changeSet([adds(samplePlan), adds(eis), adds(question)]);
    desk.store.replace(samplePlan.id, chainOf(link));
    expectGuarded(desk);
    expect(() => desk.store.replace(samplePlan.id, [...chainOf(link), ...chainOf(link)])).toThrow();
    expectGuarded(desk);
    expect(desk.store.faults()).toEqual([]);
    desk.close();
    expect(openFilesIn(folder)).toEqual([]);
  });

  it('replaces a history with all its links, after all there is, as the first one after the store was opened', () => {
    const { folder, desk, mark } = opened();
    const text = 'Hoe schrijf ik korter?';
    const links = [
      changeSet([adds(samplePlan), adds(eis)]),
      changeSet([adds(question)], { group: 'stap', at: '2026-12-01T09:00:00Z' }),
      changeSet([alters(question, { text })]),
    ];
    desk.store.replace(samplePlan.id, links.flatMap(chainOf));
    const evidence = path.join(folder, 'evidence');
    const kept = readFileSync(path.join(evidence, readdirSync(evidence)[0] as string), 'utf8')
      .trimEnd()
      .split('\n');
    expect(kept.map((line) => [JSON.parse(line).table, JSON.parse(line).row.id])).toEqual([
      ['change_set', expect.any(String)],
      ...[samplePlan, eis, question].map(({ id }) => ['record', id]),
    ]);
    expect(mark()).toBe(5);
    expect(desk.store.history.end()?.seq).toBe(5);
    const records: PlanRecord[] = [samplePlan, eis, { ...question, text }];
    expect(desk.records()).toEqual(records);
    expect(desk.logged).toEqual([]); // nothing of it had to be made whole
    desk.close();
    const again = new Desk(folder);
    expect(again.records()).toEqual(records);
    expect(again.ask('history.list', { planId: samplePlan.id, limit: 9 }).map((h) => [h.number, h.changeSet])).toEqual(
      [...links.entries()].reverse().map(([index, set]) => [index + 1, set]),
    );
    expect(again.store.faults()).toEqual([]);
    expectGuarded(again);
    again.ask('history.undo', { planId: samplePlan.id });
    again.ask('history.undo', { planId: samplePlan.id });
    expect(again.records()).toEqual([samplePlan, eis]);
    again.close();
  });

  it('is nothing at all when one part of it fails', () => {
    const { desk } = opened();
    expect(() => desk.store.saveSettings({ theme: 'dark', language: 1n as never })).toThrow();
    expect(desk.store.settings.get().theme).not.toBe('dark');
    const { store } = desk;
    const work = () => {
      store.records.write(samplePlan.id, alters(eis, { note: 'half' }));
      throw Object.assign(new Error('full'), { code: 'SQLITE_FULL' });
    };
    expect(() => store.write(work)).toThrow(expect.objectContaining({ code: 'store-full' }));
    expect(desk.records()).toEqual([samplePlan, eis, question]);
    desk.close();
  });
});
