import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { keepEvidence } from '#db/evidence.ts';
import { newPlan } from '#shared/model/edits/new-records.ts';
import type { PlanId } from '#shared/model/records.ts';
import { PlanBuilder, testContext } from '../../support/plans.ts';
import { adds, alters, changeSet, copyOf, Desk, removes, requirement, samplePlan, temporaryFolder } from './support.ts';

const examplePlan = newPlan(testContext('e', 'plan-example' as PlanId), { title: 'Voorbeeld', isExample: true });
const secret = 'Dit woord staat alleen in het voorbeeld';
const eis = { ...requirement('eis-00001', secret), planId: examplePlan.id };

const question = new PlanBuilder(testContext('q', examplePlan.id)).learningQuestion({ requirementIds: [eis.id] });

/** A plan of one's own, and after it an example with a requirement that was altered and a question that refers to it. */
function deskWithBoth(folder = temporaryFolder()) {
  const desk = new Desk(folder);
  desk.apply([adds(samplePlan)]);
  desk.apply([adds(examplePlan), adds(eis), adds(question)]);
  desk.apply([alters(eis, { requiredLevel: 5 })]);
  return { desk, folder };
}

/** Whether any file of a folder holds a text. */
function holds(folder: string, text: string): boolean {
  return readdirSync(folder).some((name) => readFileSync(path.join(folder, name)).includes(text));
}

describe('erasing a plan', () => {
  it('takes an example out whole and leaves the others as they are', () => {
    const { desk, folder } = deskWithBoth();
    expect(holds(folder, secret)).toBe(true);
    for (const { id } of [samplePlan, examplePlan]) keepEvidence(folder, id, '2026-11-23T09:00:00.000Z', []);
    expect(desk.ask('plan.erase', { planId: examplePlan.id })).toEqual({ isSecondAway: false });
    expect(desk.events.at(-1)).toEqual({ type: 'erased', client: 'window-1', planId: examplePlan.id });
    expect(desk.ask('plans.list', {}).map((p) => p.plan.id)).toEqual([samplePlan.id]);
    expect(desk.refused('plan.open', { planId: examplePlan.id }).code).toBe('unknown-plan');
    expect(desk.refused('history.undo', { planId: examplePlan.id }).code).toBe('unknown-plan');
    expect(desk.refused('plan.erase', { planId: examplePlan.id }).code).toBe('unknown-plan');
    expect(readdirSync(path.join(folder, 'evidence'))).toEqual([`2026-11-23T09-00-00.000Z-${samplePlan.id}.jsonl`]);
    rmSync(path.join(folder, 'evidence'), { recursive: true });
    expect(holds(folder, secret)).toBe(false);
    expect(desk.store.backup().file).toContain('backups'); // a backup is proved sound before it gets its name
    desk.close();
  });

  it('opens again afterwards, also when nothing is left, and when the power went at once', () => {
    const { desk, folder } = deskWithBoth();
    desk.ask('plan.erase', { planId: examplePlan.id });
    const crashed = copyOf(folder);
    desk.close();
    for (const where of [folder, crashed]) {
      const again = new Desk(where);
      expect(again.records()).toEqual([samplePlan]);
      again.apply([adds(requirement('eis-00002', 'Verder'))]);
      again.close();
      new Desk(where).close();
    }

    const empty = temporaryFolder();
    const only = new Desk(empty);
    only.apply([adds(examplePlan)]);
    only.ask('plan.erase', { planId: examplePlan.id });
    only.close();
    const after = new Desk(empty);
    expect(after.ask('plans.list', {})).toEqual([]);
    after.apply([adds(examplePlan)]);
    expect(after.ask('plan.open', { planId: examplePlan.id }).head.count).toBe(1);
    after.close();
  });

  it('refuses a plan one works on, until it is in the archive', () => {
    const { desk } = deskWithBoth();
    expect(desk.refused('plan.erase', { planId: samplePlan.id }).code).toBe('plan-in-use');
    expect(desk.records()).toEqual([samplePlan]);
    desk.apply([alters(samplePlan, { archivedAt: '2026-11-23T09:00:00Z' })]);
    desk.ask('plan.erase', { planId: samplePlan.id });
    expect(desk.ask('plans.list', {}).map((p) => p.plan.id)).toEqual([examplePlan.id]);
    desk.close();
  });

  it('refuses what comes in for it afterwards', () => {
    const { desk } = deskWithBoth();
    desk.ask('plan.erase', { planId: examplePlan.id });
    const late = changeSet([alters({ ...eis, requiredLevel: 5 }, { requiredLevel: 4 })]);
    expect(desk.refused('changes.apply', { changeSet: late }).code).toBe('unknown-plan');
    desk.apply([adds(requirement('eis-00003', 'Weg'))]);
    desk.apply([removes(requirement('eis-00003', 'Weg'))]);
    desk.close();
  });
});

describe('the words of an erased plan', () => {
  /** Every file of the folders, however deep, that holds one of the words in any of the ways text is written to a file. */
  function placesOf(words: readonly string[], ...folders: string[]): string[] {
    return folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .filter((file) => {
          const bytes = readFileSync(file);
          const ways = (word: string) => [
            Buffer.from(word),
            Buffer.from(word, 'utf16le'),
            Buffer.from(word.slice(0, 12)),
          ];
          return words.some((word) => ways(word).some((way) => bytes.includes(way)));
        }),
    );
  }

  it('stand nowhere when it goes from the backups too: database, log, backups, second place, evidence', () => {
    const second = temporaryFolder();
    const { desk, folder } = deskWithBoth();
    const words = ['Dit woord staat alleen', 'Kanarie in een notitie', 'Kanarie die weg is'];
    const noted = { ...eis, requiredLevel: 5 as const };
    desk.apply([alters(noted, { note: words[1] as string })]);
    desk.apply([alters({ ...noted, note: words[1] as string }, { note: words[2] as string })]);
    desk.ask('history.undo', { planId: examplePlan.id });
    desk.ask('backups.make', {});
    desk.ask('backups.chooseSecond', { typed: second });
    desk.close();
    // A damaged record that was made whole is kept as evidence.
    const db = new Database(path.join(folder, 'routekaart.db'));
    db.prepare("UPDATE record SET json = replace(json, 'Kanarie', 'Kxnarie') WHERE plan_id = ?").run(examplePlan.id);
    db.close();
    const again = new Desk(folder);
    again.records(examplePlan.id);
    again.ask('settings.set', { layout: { open: [examplePlan.id] } });
    const before = placesOf(words, folder, second);
    expect(before.length).toBeGreaterThanOrEqual(3);
    expect(again.ask('plan.erase', { planId: examplePlan.id, fromBackups: true })).toEqual({ isSecondAway: false });
    expect(placesOf(words, folder, second)).toEqual([]);
    const [backup] = again.ask('backups.shelf', {}).backups;
    expect(again.ask('backups.look', { name: backup?.name as string }).plans.map((p) => p.planId)).toEqual([
      samplePlan.id,
    ]);
    expect(again.ask('backups.prove', { name: backup?.name as string })).toEqual({ isIntact: true, plans: 1 });
    expect(again.ask('backups.shelf', {}).second).toMatchObject({ copies: 1 });
    again.close();
    expect(placesOf(words, folder, second)).toEqual([]);
    expect(existsSync(path.join(folder, 'evidence'))).toBe(false); // there they stand in base64
  });

  it('stay in the backups when that was not asked, and in a second place that is away', () => {
    const second = temporaryFolder();
    const { desk, folder } = deskWithBoth();
    desk.ask('backups.make', {});
    desk.ask('backups.chooseSecond', { typed: second });
    rmSync(second, { recursive: true });
    const crashed = copyOf(folder);
    desk.ask('plan.erase', { planId: examplePlan.id });
    expect(placesOf([secret], folder)).toHaveLength(1);
    desk.close();
    const other = new Desk(crashed);
    expect(other.ask('plan.erase', { planId: examplePlan.id, fromBackups: true })).toEqual({ isSecondAway: true });
    expect(placesOf([secret], crashed)).toEqual([]);
    other.close();
  });
});
