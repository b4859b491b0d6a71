import * as fc from 'fast-check';
import type { RecordMap } from '#shared/history/apply.ts';
import type { Change } from '#shared/history/change-set.ts';
import { add, remove } from '#shared/model/edits/base.ts';
import { definitionOf, type PlanRecord, referencesOf } from '#shared/model/records.ts';
import { anyPlan } from './any-plan.ts';

/** What a person may do next, before it is known to what. */
export type Draft =
  | { readonly do: 'add'; readonly pick: number }
  | { readonly do: 'alter'; readonly pick: number; readonly text: string }
  | { readonly do: 'remove'; readonly pick: number };

export const anyDraft: fc.Arbitrary<Draft> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('add' as const), pick: fc.nat() }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('alter' as const),
      pick: fc.nat(),
      // Few values, so that a change back to what it was comes up too.
      text: fc.constantFrom('', 'a', 'ab', 'Nota’s 🚂'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), pick: fc.nat() }) },
);

/** Random records to add, of all kinds, each after those it refers to; the plan record first. */
export const anySupply: fc.Arbitrary<readonly PlanRecord[]> = anyPlan().map((view) => [...view.records.values()]);

/** The changes of a draft on these records; none when it has nothing to work on. */
export function changesOf(draft: Draft, records: RecordMap, supply: readonly PlanRecord[]): Change[] {
  const present = [...records.values()];
  const chosen = present[draft.pick % present.length] as PlanRecord;
  switch (draft.do) {
    case 'add': {
      const missing = supply.filter((r) => !records.has(r.id) && refersOnlyTo(records, r));
      const record = missing[draft.pick % missing.length];
      return record ? [add(record)] : [];
    }
    case 'alter': {
      const { fixed } = definitionOf(chosen.kind);
      const field = ['note', 'title', 'evidence', 'remark', 'text', 'name'].find(
        (name) => name in chosen && !fixed.includes(name),
      );
      return field ? [{ before: chosen, after: { ...chosen, [field]: draft.text } as PlanRecord }] : [];
    }
    case 'remove':
      return chosen.kind === 'plan' ? [] : remove(records, chosen);
  }
}

function refersOnlyTo(records: RecordMap, record: PlanRecord): boolean {
  return referencesOf(record).every(({ id }) => records.has(id));
}
