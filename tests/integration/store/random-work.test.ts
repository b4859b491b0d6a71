import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, invertChanges, type RecordMap, squashChanges } from '#shared/history/apply.ts';
import type { Change } from '#shared/history/change-set.ts';
import type { PlanRecord } from '#shared/model/records.ts';
import { anyDraft, anySupply, changesOf, type Draft } from '../../support/random-edits.ts';
import { adds, changeSet, Desk, temporaryFolder } from './support.ts';

type Move =
  | { readonly do: 'undo' | 'redo' | 'reopen' }
  | { readonly do: 'edit'; readonly draft: Draft; readonly group: string };

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      draft: anyDraft,
      group: fc.constantFrom('', '', 'veld-1', 'veld-2'),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('redo' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reopen' as const) }) },
);

/** What the store ought to do, said in the simplest way: two stacks of edits in memory. */
class Model {
  records: RecordMap;
  readonly done: { group: string; changes: Change[] }[] = [];
  readonly undone: { group: string; changes: Change[] }[] = [];

  constructor(plan: PlanRecord) {
    this.records = new Map([[plan.id, plan]]);
  }
  edit(group: string, changes: Change[]): void {
    this.done.push({ group, changes });
    this.undone.length = 0;
    this.records = applyChanges(this.records, changes);
  }
  /** False when there is nothing to undo. */
  undo(): boolean {
    const step = this.#step(this.done);
    if (!step) return false;
    this.undone.push(...step.sets);
    this.done.length -= step.sets.length;
    this.records = applyChanges(
      this.records,
      invertChanges(squashChanges([...step.sets].reverse().map((s) => s.changes))),
    );
    return true;
  }
  redo(): boolean {
    const step = this.#step(this.undone);
    if (!step) return false;
    this.done.push(...step.sets);
    this.undone.length -= step.sets.length;
    this.records = applyChanges(this.records, squashChanges(step.sets.map((s) => s.changes)));
    return true;
  }
  /** The top of a stack that shares a group, or more when that changes nothing. */
  #step(stack: { group: string; changes: Change[] }[]): { sets: { group: string; changes: Change[] }[] } | null {
    const fromTop = [...stack].reverse();
    for (let i = 1; i <= fromTop.length; i++) {
      if (fromTop[i]?.group === fromTop[i - 1]?.group) continue;
      const sets = fromTop.slice(0, i);
      const oldestFirst = stack === this.done ? [...sets].reverse() : sets;
      if (squashChanges(oldestFirst.map((s) => s.changes)).length > 0) return { sets };
    }
    return null;
  }
}

const sorted = (records: Iterable<PlanRecord>) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('whatever somebody does', () => {
  it('the store holds what a simple model holds, also after reopening, and its chain agrees', {
    timeout: 300_000,
  }, () => {
    fc.assert(
      fc.property(anySupply, fc.array(anyMove, { minLength: 1, maxLength: 40 }), (supply, moves) => {
        const folder = temporaryFolder();
        let desk = new Desk(folder);
        const plan = supply[0] as PlanRecord;
        const { planId } = plan;
        const model = new Model(plan);
        desk.apply([adds(plan)]);
        let count = 0;
        for (const move of moves) {
          if (move.do === 'edit') {
            const changes = changesOf(move.draft, model.records, supply);
            if (changes.length === 0) continue;
            const group = move.group || `eigen-${++count}`;
            desk.ask('changes.apply', { changeSet: changeSet(changes, { group }) });
            model.edit(group, changes);
          } else if (move.do === 'undo') {
            expect(desk.reply('history.undo', { planId }).ok).toBe(model.undo());
          } else if (move.do === 'redo') {
            expect(desk.reply('history.redo', { planId }).ok).toBe(model.redo());
          } else {
            desk.close();
            desk = new Desk(folder);
          }
          expect(sorted(desk.records(planId))).toEqual(sorted(model.records.values()));
        }
        desk.close();
        desk = new Desk(folder);
        expect(sorted(desk.records(planId))).toEqual(sorted(model.records.values()));
        const slices = desk.store.check(planId);
        let slice = slices.next();
        while (!slice.done) slice = slices.next();
        expect(slice.value).toBeNull();
        desk.close();
      }),
      { numRuns: 30 },
    );
  });
});
