import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newPlan } from '#shared/model/edits/new-records.ts';
import type { PlanId } from '#shared/model/records.ts';
import { testContext } from '../../support/plans.ts';
import { adds, alters, changeSet, copyOf, Desk, removes, requirement, samplePlan, temporaryFolder } from './support.ts';

const examplePlan = newPlan(testContext('e', 'plan-example' as PlanId), { title: 'Voorbeeld', isExample: true });
const secret = 'Dit woord staat alleen in het voorbeeld';
const eis = { ...requirement('eis-00001', secret), planId: examplePlan.id };

/** A plan of one's own, and after it an example with a requirement that was altered and one that refers. */
function deskWithBoth(folder = temporaryFolder()) {
  const desk = new Desk(folder);
  desk.apply([adds(samplePlan)]);
  desk.apply([adds(examplePlan), adds(eis)]);
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
    expect(desk.ask('plan.erase', { planId: examplePlan.id })).toEqual({});
    expect(desk.events.at(-1)).toEqual({ type: 'erased', client: 'window-1', planId: examplePlan.id });
    expect(desk.ask('plans.list', {}).map((p) => p.plan.id)).toEqual([samplePlan.id]);
    expect(desk.refused('plan.open', { planId: examplePlan.id }).code).toBe('unknown-plan');
    expect(desk.refused('history.undo', { planId: examplePlan.id }).code).toBe('unknown-plan');
    expect(desk.refused('plan.erase', { planId: examplePlan.id }).code).toBe('unknown-plan');
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
