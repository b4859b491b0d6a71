import type { BackedUpPlan } from '#shared/contract/backups.ts';
import { restoreChanges, restoreRecords } from '#shared/history/restore.ts';
import { copyOfPlan } from '#shared/history/whole-plan.ts';
import type { PlanId, PlanRecord } from '#shared/model/records.ts';
import { backupTexts } from '#shared/text/backups.ts';
import { formatDate } from '#shared/text/format.ts';
import { workbenchTexts } from '#shared/text/workbench.ts';
import { call } from '../../platform/client.ts';
import { dayOf } from '../../platform/clock.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { commitTo, openPlan, refreshPlans, usePlanStore } from '../../platform/plan-store.ts';
import { useSettings } from '../../platform/settings-store.ts';
import { notify } from '../../ui/notify.tsx';
import { runCommand } from '../../workbench/registry.ts';
import { openPlace } from '../../workbench/workbench-store.ts';

/** A plan of a backup as it was, and as it is now. */
export interface ThenAndNow {
  readonly earlier: ReadonlyMap<string, PlanRecord>;
  /** Null when the plan is not there now, or cannot be read. */
  readonly now: ReadonlyMap<string, PlanRecord> | null;
}

const byId = (records: readonly PlanRecord[]) => new Map<string, PlanRecord>(records.map((r) => [r.id, r]));

/** Reads both. Rejects with CallError. */
export async function readThenAndNow(name: string, { planId, now }: BackedUpPlan): Promise<ThenAndNow> {
  const { records } = await call('backups.plan', { name, planId });
  const isThere = now === 'same' || now === 'differs';
  return { earlier: byId(records), now: isThere ? await recordsNow(planId) : null };
}

async function recordsNow(planId: PlanId): Promise<ReadonlyMap<string, PlanRecord>> {
  const open = usePlanStore.getState().view;
  if (open?.plan.id === planId) return open.records;
  return byId((await call('plan.open', { planId })).records);
}

/** Puts a plan back as it was, as a change like any other; one that is not there now comes back whole. */
export async function restorePlan(plan: BackedUpPlan, { earlier, now }: ThenAndNow): Promise<void> {
  const t = backupTexts[useSettings.getState().language];
  if (now === null) {
    await commitTo(plan.planId, restoreChanges(new Map(), earlier));
    await openPlan(plan.planId);
    openPlace({ type: 'home' }, { pin: true });
    notify({ title: t.restored(plan.title) });
    return;
  }
  await openPlan(plan.planId);
  edit.commit(restoreChanges(edit.view().records, earlier));
  told(t.restored(plan.title));
}

/** Takes some records of a plan back, with what they refer to. */
export async function restoreChosen(
  plan: BackedUpPlan,
  { earlier }: ThenAndNow,
  ids: readonly string[],
): Promise<void> {
  const t = backupTexts[useSettings.getState().language];
  await openPlan(plan.planId);
  const changes = restoreRecords(edit.view().records, earlier, ids);
  edit.commit(changes);
  told(t.chosenRestored(changes.length));
}

function told(title: string): void {
  const { language } = useSettings.getState();
  notify({ title, action: { label: workbenchTexts[language].undo, run: () => void runCommand('edit.undo') } });
}

/** Puts a plan of a backup among the others, under a title that says what it is. */
export async function restoreAsCopy(
  { title }: BackedUpPlan,
  madeAt: string,
  earlier: ReadonlyMap<string, PlanRecord>,
): Promise<void> {
  const { language } = useSettings.getState();
  const t = backupTexts[language];
  const planId = crypto.randomUUID() as PlanId;
  const name = t.copyTitle(title || t.untitled, formatDate(dayOf(madeAt), language));
  await commitTo(planId, copyOfPlan([...earlier.values()], planId, name));
  await refreshPlans();
}
