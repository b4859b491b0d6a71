import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, ChangeSet, ChangeSetId, ChangeSetOrigin } from '#shared/history/change-set.ts';
import { describeChangeSet } from '#shared/history/describe.ts';
import { remove } from '#shared/model/edits/base.ts';
import { moveTo } from '#shared/model/edits/order.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { PlanRecord } from '#shared/model/records.ts';
import { anyPlan } from '../../support/any-plan.ts';
import { planWith } from '../../support/plans.ts';

function set(changes: Change[], origin: ChangeSetOrigin = 'edit'): ChangeSet {
  const planId = (changes[0]?.after ?? changes[0]?.before)?.planId as ChangeSet['planId'];
  return { id: 'change-0001' as ChangeSetId, planId, at: '2026-11-23T09:00:00Z', group: 'g', origin, changes };
}
const alter = (before: PlanRecord, patch: object): Change => ({ before, after: { ...before, ...patch } as PlanRecord });
const told = (changes: Change[], view?: PlanView, origin?: ChangeSetOrigin) => {
  const find = (id: string) => view?.records.get(id);
  return [describeChangeSet(set(changes, origin), 'nl', find), describeChangeSet(set(changes, origin), 'en', find)];
};

const view = planWith((b) => {
  const eis = b.requirement({ title: "Nota's schrijven" });
  b.requirement({ title: 'Cijfers duiden' });
  b.selfScore({ requirementId: eis.id, level: 3 });
  const question = b.learningQuestion({
    text: 'Hoe schrijf ik een nota die het college in één keer begrijpt en vaststelt?',
  });
  for (const title of ['Cursus', 'Meekijken', 'Oefenen']) b.activity({ title, learningQuestionId: question.id });
  const cost = b.cost({ activityId: b.activity({ title: 'Boek' }).id, amountCents: 32_500 });
  const source = b.budgetSource({ name: 'Afdeling' });
  b.allocation({ costId: cost.id, sourceId: source.id, amountCents: 32_500 });
});
const [eis, cijfers] = view.requirements as [PlanRecord, PlanRecord];
const boek = view.activities.find((a) => a.title === 'Boek') as PlanRecord;

describe('a change set in a sentence', () => {
  it('names what was added, changed and removed', () => {
    expect(told([{ before: null, after: eis }])).toEqual([
      "Eis ‘Nota's schrijven’ toegevoegd",
      "Requirement ‘Nota's schrijven’ added",
    ]);
    expect(told([alter(eis, { requiredLevel: 4 })])).toEqual([
      "Eis ‘Nota's schrijven’ gewijzigd: niveau van 3 naar 4",
      "Requirement ‘Nota's schrijven’ changed: level from 3 to 4",
    ]);
    expect(told(remove(view.records, eis), view)[0]).toBe("Eis ‘Nota's schrijven’ verwijderd, met 1 eigen score");
    expect(told(remove(view.records, boek), view)[0]).toBe(
      'Leeractiviteit ‘Boek’ verwijderd, met 1 kostenpost en 1 dekking',
    );
  });

  it('tells values as the screen shows them, and leaves long texts out', () => {
    expect(told([alter(eis, { importance: 'high' })])[0]).toContain('belang van ‘Midden’ naar ‘Hoog’');
    expect(told([alter(eis, { note: 'x'.repeat(200) })])[0]).toBe("Eis ‘Nota's schrijven’ gewijzigd: toelichting");
    expect(told([alter(boek, { workMinutes: 216 })])[0]).toContain('werktijd 3,6 uur');
    expect(told([alter(boek, { endDate: '2027-03-31' })])).toEqual([
      'Leeractiviteit ‘Boek’ gewijzigd: einde 31 maart 2027',
      'Activity ‘Boek’ changed: end 31 March 2027',
    ]);
    expect(told([alter({ ...boek, endDate: '2027-03-31' } as PlanRecord, { endDate: null })])[0]).toContain(
      'einde leeggemaakt',
    );
    expect(told([alter(view.costs[0] as PlanRecord, { amountCents: 128_000 })])[0]).toContain('€\u00a01.280,00');
    expect(told([alter(eis, { requiredLevel: 5, importance: 'low', title: 'x' })])[0]).toContain(
      'titel, niveau en belang',
    );
  });

  it('names a record without a title by what it belongs to', () => {
    const score = [...view.records.values()].find((r) => r.kind === 'selfScore') as PlanRecord;
    expect(told([{ before: null, after: score }], view)).toEqual([
      "Eigen score 3 voor ‘Nota's schrijven’ toegevoegd",
      "Self score 3 for ‘Nota's schrijven’ added",
    ]);
    const allocation = view.allocations[0] as PlanRecord;
    expect(told([alter(allocation, { isSpent: true, spentOn: '2026-11-23' })])[0]).toMatch(
      /: besteed van nee naar ja$/,
    );
    expect(told([alter(allocation, { percentHundredths: 3_333, amountCents: 1 })])[0]).toMatch(/: percentage 33,33%$/);
    expect(told([alter(view.costs[0] as PlanRecord, { vat: 'excluded', vatPermille: 210 })])[0]).toMatch(
      /: btw van ‘Weet ik niet’ naar ‘De btw komt erbij’$/,
    );
    expect(told([{ before: view.allocations[0] as PlanRecord, after: null }])[0]).toBe(
      'Dekking van €\u00a0325,00 verwijderd',
    );
  });

  it('counts what is alike and shortens what is long', () => {
    expect(told([eis, cijfers].map((after) => ({ before: null, after })))[0]).toBe('2 eisen toegevoegd');
    expect(told([{ before: null, after: view.learningQuestions[0] as PlanRecord }])[0]).toBe(
      'Leervraag ‘Hoe schrijf ik een nota die het college in één keer begrijpt …’ toegevoegd',
    );
  });

  it('tells of a move as one, also when the list was numbered anew', () => {
    const crowded = [1, 1 + Number.EPSILON].map((position, i) => ({ ...[eis, cijfers][i], position }) as never);
    const [moved] = [{ ...boek, kind: 'requirement', id: 'eis-moved', position: 9, title: 'Plannen' } as never];
    const changes = moveTo([...crowded, moved], moved, 1);
    expect(changes.length).toBeGreaterThan(1);
    expect(told(changes)[0]).toBe('Eis ‘Plannen’ verplaatst');
  });

  it('tells an undo as what it took back', () => {
    expect(told([{ before: eis, after: null }], view, 'undo')).toEqual([
      "Ongedaan gemaakt: eis ‘Nota's schrijven’ toegevoegd",
      "Undone: requirement ‘Nota's schrijven’ added",
    ]);
    expect(told([{ before: null, after: eis }], view, 'redo')[0]).toBe(
      "Opnieuw gedaan: eis ‘Nota's schrijven’ toegevoegd",
    );
  });

  it('has a sentence of one line for whatever happens to whatever record', () => {
    fc.assert(
      fc.property(anyPlan(), fc.nat(), fc.constantFrom('add', 'remove', 'alter'), (plan, n, how) => {
        const records = [...plan.records.values()];
        const record = records[n % records.length] as PlanRecord;
        const other = records.find((r) => r.kind === record.kind && r.id !== record.id) ?? record;
        const changes =
          how === 'add'
            ? [{ before: null, after: record }]
            : how === 'remove'
              ? remove(plan.records, record)
              : [alter(record, { ...other, id: record.id })];
        for (const sentence of told(changes, plan)) {
          expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\n/);
          expect(sentence.length).toBeGreaterThan(8);
          expect(sentence.length).toBeLessThan(320);
          expect(sentence.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
