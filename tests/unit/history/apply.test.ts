import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, invertChanges, type RecordMap, squashChanges } from '#shared/history/apply.ts';
import type { Change } from '#shared/history/change-set.ts';
import { checkChangeSet, endsBeforeStart } from '#shared/history/check.ts';
import type { PlanRecord } from '#shared/model/records.ts';
import { referencesOf } from '#shared/model/records.ts';
import { anyDraft, anySupply, changesOf } from '../../support/random-edits.ts';

const asObject = (records: RecordMap) => Object.fromEntries(records);
const history = fc.record({ supply: anySupply, drafts: fc.array(anyDraft, { maxLength: 25 }) });

/** Plays drafts one after another from a plan alone; gives the records before each, and the changes. */
function play({ supply, drafts }: typeof history extends fc.Arbitrary<infer T> ? T : never) {
  const plan = supply[0] as PlanRecord;
  let records: RecordMap = new Map([[plan.id, plan]]);
  const sets: { before: RecordMap; changes: Change[] }[] = [];
  for (const draft of drafts) {
    const changes = changesOf(draft, records, supply);
    if (changes.length === 0) continue;
    sets.push({ before: records, changes });
    records = applyChanges(records, changes);
  }
  return { sets, end: records };
}

describe('changes', () => {
  it('taken back leave what was there', () => {
    fc.assert(
      fc.property(history, (h) => {
        for (const { before, changes } of play(h).sets) {
          const after = applyChanges(before, changes);
          expect(asObject(applyChanges(after, invertChanges(changes)))).toEqual(asObject(before));
          expect(invertChanges(invertChanges(changes))).toEqual(changes);
        }
      }),
    );
  });

  it('squashed do in one go what they did one by one, and can be taken back in one go', () => {
    fc.assert(
      fc.property(history, (h) => {
        const { sets, end } = play(h);
        const start = sets[0]?.before ?? end;
        const squashed = squashChanges(sets.map((s) => s.changes));
        expect(asObject(applyChanges(start, squashed))).toEqual(asObject(end));
        expect(asObject(applyChanges(end, invertChanges(squashed)))).toEqual(asObject(start));
        expect(new Set(squashed.map((c) => (c.before ?? c.after)?.id)).size).toBe(squashed.length);
      }),
    );
  });

  it('squashed bit by bit come to the same', () => {
    fc.assert(
      fc.property(history, (h) => {
        const all = play(h).sets.map((s) => s.changes);
        const bitByBit = all.reduce<Change[]>((sofar, next) => squashChanges([sofar, next]), []);
        const byId = (changes: Change[]) => [...changes].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
        expect(byId(bitByBit)).toEqual(byId(squashChanges(all)));
      }),
    );
  });

  it('as the edits make them pass the check, and the same again does not', () => {
    fc.assert(
      fc.property(history, (h) => {
        for (const { before, changes } of play(h).sets) {
          const set = {
            id: 'change-0001',
            planId: (h.supply[0] as PlanRecord).planId,
            at: '',
            group: 'g',
            origin: 'edit',
          };
          const reader = (records: RecordMap) => ({
            get: (id: string) => records.get(id),
            referrers: (id: string) =>
              [...records.values()].filter((r) => referencesOf(r).some((ref) => ref.id === id)).map((r) => r.id),
          });
          const changeSet = { ...set, changes } as never;
          expect(checkChangeSet(reader(before), changeSet)).toBeNull();
          const after = applyChanges(before, changes);
          const differs = changes.some((c) => JSON.stringify(c.before) !== JSON.stringify(c.after));
          if (differs) expect(checkChangeSet(reader(after), changeSet)).toMatchObject({ code: 'conflict' });
        }
      }),
    );
  });
});

describe('a period', () => {
  const activity = (startDate: string | null, endDate: string | null) =>
    ({ kind: 'activity', startDate, endDate }) as unknown as PlanRecord;
  it('may be a day, be open, and not end before it starts', () => {
    expect(endsBeforeStart(activity('2027-01-01', '2026-12-31'))).toBe(true);
    expect(endsBeforeStart(activity('2027-01-01', '2027-01-01'))).toBe(false);
    expect(endsBeforeStart(activity(null, '2027-01-01'))).toBe(false);
    expect(endsBeforeStart(activity('2027-01-01', null))).toBe(false);
    expect(endsBeforeStart({ kind: 'requirement' } as PlanRecord)).toBe(false);
  });
});

function idOf(change: Change): string {
  return (change.before ?? change.after)?.id as string;
}
