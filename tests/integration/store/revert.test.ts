import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeChangeSet } from '#shared/history/describe.ts';
import { remove } from '#shared/model/edits/base.ts';
import { kinds, type PlanRecord } from '#shared/model/records.ts';
import { anyPlan } from '../../support/any-plan.ts';
import { PlanBuilder, testContext } from '../../support/plans.ts';
import { adds, alters, changeSet, Desk, requirement, samplePlan, temporaryFolder } from './support.ts';

const plan = { planId: samplePlan.id };

/** A plan with a requirement that has a score, and a question about it. */
function deskWithRequirement() {
  const desk = new Desk(temporaryFolder());
  const b = new PlanBuilder(testContext('revert', samplePlan.id));
  const eis = b.requirement({ title: 'Nota’s schrijven' });
  const score = b.selfScore({ requirementId: eis.id, level: 2, evidence: 'Mijn laatste nota' });
  const question = b.learningQuestion({ requirementIds: [eis.id], text: 'Hoe schrijf ik korter?' });
  desk.apply([adds(samplePlan)]);
  for (const record of [eis, score, question]) desk.apply([adds(record)]);
  const apply = (changes: Parameters<Desk['apply']>[0]) => {
    const set = changeSet(changes);
    desk.ask('changes.apply', { changeSet: set });
    return set.id;
  };
  const present = () => new Map(desk.records().map((r) => [r.id as string, r]));
  const revert = (changeSetId: ReturnType<typeof apply>, takesAlong = false) =>
    desk.ask('history.revert', { ...plan, changeSetId, takesAlong });
  const refused = (changeSetId: ReturnType<typeof apply>, takesAlong = false) =>
    desk.refused('history.revert', { ...plan, changeSetId, takesAlong });
  return { desk, b, eis, score, question, apply, present, revert, refused };
}

describe('taking back one change set', () => {
  it('leaves twenty later edits as they are, and can be undone itself', () => {
    const { desk, eis, question, apply, present, revert } = deskWithRequirement();
    const before = present();
    const deletion = apply(remove(before, eis));
    for (let i = 0; i < 20; i += 1) apply([adds(requirement(`later-${String(i).padStart(3, '0')}`, `Later ${i}`))]);
    const { changeSet: written } = revert(deletion);
    expect(describeChangeSet(written, 'nl')).toMatch(/^Ongedaan gemaakt: eis ‘Nota’s schrijven’ verwijderd/);
    for (const [id, record] of before) expect(present().get(id)).toEqual(record);
    expect(present().size).toBe(before.size + 20);
    desk.ask('history.undo', plan);
    expect(present().has(eis.id)).toBe(false);
    expect(present().get(question.id)).toMatchObject({ requirementIds: [] });
    expect(present().size).toBe(before.size - 2 + 20);
  });

  it('is an ordinary undo for the last step, so that it can be done again', () => {
    const { desk, eis, apply, present, revert } = deskWithRequirement();
    const change = apply([alters(eis, { title: 'Brieven' })]);
    expect(revert(change).head.redo).toHaveLength(1);
    expect(present().get(eis.id)).toEqual(eis);
    desk.ask('history.redo', plan);
    expect(present().get(eis.id)).toMatchObject({ title: 'Brieven' });
  });

  it('merges with what was changed since in the same record and in the same text', () => {
    const { eis, apply, present, revert } = deskWithRequirement();
    const first = apply([alters(eis, { note: 'Kort. En helder.' })]);
    const one = { ...eis, note: 'Kort. En helder.' };
    const second = apply([alters(one, { note: 'Heel kort. En helder.' })]);
    const two = { ...one, note: 'Heel kort. En helder.' };
    apply([alters(two, { note: 'Heel kort. En helder voor burgers.', requiredLevel: 5 })]);
    revert(second);
    expect(present().get(eis.id)).toEqual({ ...eis, note: 'Kort. En helder voor burgers.', requiredLevel: 5 });
    expect(first).not.toBe(second);
  });

  it('names what stands in the way, changes nothing, and takes it along when asked', () => {
    const { desk, eis, apply, present, revert, refused } = deskWithRequirement();
    const first = apply([alters(eis, { title: 'Brieven' })]);
    apply([alters({ ...eis, title: 'Brieven' }, { title: 'Mails' })]);
    const count = desk.ask('history.list', { ...plan, limit: 500 }).length;
    expect(refused(first)).toEqual({ code: 'changed-since', data: { kind: 'requirement', id: eis.id } });
    expect(desk.ask('history.list', { ...plan, limit: 500 })).toHaveLength(count);
    revert(first, true);
    expect(present().get(eis.id)).toEqual(eis);
  });

  it('of an addition names what was built on it since', () => {
    const { b, apply, present, revert, refused } = deskWithRequirement();
    const made = requirement('made-00001', 'Net gemaakt');
    const addition = apply([adds(made)]);
    const score = b.selfScore({ requirementId: made.id, level: 3 });
    apply([adds(score)]);
    expect(refused(addition)).toEqual({ code: 'changed-since', data: { kind: 'selfScore', id: score.id } });
    revert(addition, true);
    expect([present().has(made.id), present().has(score.id)]).toEqual([false, false]);
  });

  it('of a deletion says that what it hung on is gone too, and brings both back when asked', () => {
    const { eis, score, apply, present, revert, refused } = deskWithRequirement();
    const deletion = apply([{ before: score, after: null }]);
    apply(remove(present(), eis));
    expect(refused(deletion)).toMatchObject({ code: 'changed-since', data: { id: score.id } });
    revert(deletion, true);
    expect(present().get(score.id)).toEqual(score);
    expect(present().get(eis.id)).toEqual(eis);
  });

  it('lets go of what was only mentioned and is gone since', () => {
    const { eis, question, apply, present, revert } = deskWithRequirement();
    const deletion = apply(remove(present(), question));
    apply(remove(present(), eis));
    revert(deletion);
    expect(present().get(question.id)).toEqual({ ...question, requirementIds: [] });
  });

  it('happens once: after an undo in whatever way there is nothing left to take back', () => {
    const { desk, eis, apply, revert, refused, present } = deskWithRequirement();
    const deletion = apply(remove(present(), eis));
    desk.ask('history.undo', plan);
    apply([alters(eis, { note: 'Daarna' })]);
    expect(refused(deletion)).toMatchObject({ code: 'nothing-to-undo' });
    const change = apply([alters({ ...eis, note: 'Daarna' }, { note: 'Nog later' })]);
    apply([adds(requirement('later-00001', 'Later'))]);
    revert(change);
    expect(refused(change)).toMatchObject({ code: 'nothing-to-undo' });
    expect(refused('no-such-change-set' as typeof change)).toMatchObject({ code: 'nothing-to-undo' });
  });

  it('brings back every kind that can be deleted, with all that went along, after later work', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyPlan(), (random) => {
        const desk = new Desk(temporaryFolder());
        const records = new Map([...random.records.values()].map((r) => [r.id as string, r]));
        const own = { planId: random.plan.id };
        desk.apply([...records.values()].map(adds));
        for (const target of records.values()) {
          if (target.kind === 'plan' || seen.has(target.kind)) continue;
          seen.add(target.kind);
          const set = changeSet(remove(records, target));
          desk.ask('changes.apply', { changeSet: set });
          const plan = desk.records(own.planId).find((r) => r.kind === 'plan') as PlanRecord & { kind: 'plan' };
          desk.apply([alters(plan, { title: `${plan.title}.` })]);
          desk.ask('history.revert', { ...own, changeSetId: set.id, takesAlong: false });
          const sorted = (list: readonly PlanRecord[]) =>
            list.filter((r) => r.kind !== 'plan').sort((a, b) => (a.id < b.id ? -1 : 1));
          expect(sorted(desk.records(own.planId))).toEqual(sorted([...records.values()]));
        }
        desk.close();
      }),
      { numRuns: 12 },
    );
    expect([...seen].length).toBeGreaterThan(Object.keys(kinds).length - 6);
  });
});
