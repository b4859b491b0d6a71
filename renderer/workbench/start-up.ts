import type { PlanId } from '#shared/model/records.ts';
import { openPlan, refreshPlans, usePlanStore } from '../platform/plan-store.ts';
import { loadSettings } from '../platform/settings-store.ts';
import { keepWords, restoreKeptWords } from './kept-words.ts';
import { followWidth, keepLayout, restoreLayout, savedLayout } from './layout.ts';
import { hearDrops } from './open-files.ts';
import { pinWhatIsEdited } from './pin-edited.ts';
import { restoreNotices } from './undoable.ts';
import { openPlace, useWorkbench } from './workbench-store.ts';

/** Brings the window to where it was left; an empty store opens on the welcome sheet. Rejects when the host cannot be asked. */
export async function startUp(): Promise<void> {
  await loadSettings();
  await refreshPlans();
  const plans = (usePlanStore.getState().plans ?? []).map((p) => p.plan);
  const layout = savedLayout();
  const last = plans.find((p) => p.id === layout.planId) ?? plans.find((p) => p.archivedAt === null);
  if (last) await openPlan(last.id as PlanId);
  await restoreNotices();
  restoreLayout(layout);
  if (useWorkbench.getState().tabs.length === 0) openPlace({ type: last ? 'home' : 'welcome' }, { pin: true });
  followWidth();
  hearDrops();
  keepLayout();
  pinWhatIsEdited();
  await restoreKeptWords();
  keepWords();
}
