import type { Core } from '#main/core/core.ts';
import type { Change, ChangeSet, ChangeSetId } from '#shared/history/change-set.ts';
import { newPlan, newRequirement } from '#shared/model/edits/new-records.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import type { PlanId, PlanRecord, RecordOf } from '#shared/model/records.ts';
import { testContext } from '../support/plans.ts';

const note =
  'In de functie hoort dat je een collegenota schrijft die in één keer duidelijk is: de vraag, de keuze, de kosten en wat er daarna gebeurt.';

let changeSets = 0;

export function changeSet(planId: PlanId, changes: Change[], group?: string): ChangeSet {
  const id = `bench-${process.hrtime.bigint().toString(36)}-${++changeSets}` as ChangeSetId;
  return { id, planId, at: new Date().toISOString(), group: group ?? id, origin: 'edit', changes };
}

/** A plan of `count` records in a store, made as a person makes it: a few records a change set. */
export async function fill(core: Core, planId: PlanId, count: number): Promise<RecordOf<'requirement'>[]> {
  const context = testContext(`r${planId.slice(-4)}`, planId);
  const plan = newPlan(context, { title: 'Plan voor de meting' });
  const empty = new PlanView(new Map<string, PlanRecord>([[plan.id, plan]]));
  const requirements = Array.from({ length: count - 1 }, (_, i) =>
    newRequirement(context, empty, { title: `Eis nummer ${i}`, note: `${note} (${i})`, position: i + 1 }),
  );
  const added: Change[] = [plan, ...requirements].map((after) => ({ before: null, after }));
  for (let i = 0; i < added.length; i += 5) await apply(core, changeSet(planId, added.slice(i, i + 5)));
  return requirements;
}

/** Writes a change set and throws when it was not acknowledged. */
export async function apply(core: Core, written: ChangeSet): Promise<void> {
  const reply = await core.call('changes.apply', { changeSet: written }, 'bench');
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
}
