import { CallError } from '#shared/contract/errors.ts';
import { lastPlan } from '#shared/contract/last-plan.ts';
import type { PlanId } from '#shared/model/records.ts';
import { openPlan, refreshPlans, showStart, usePlanStore } from '../platform/plan-store.ts';
import { showSettings } from '../platform/settings-store.ts';
import type { Start } from '../platform/start-call.ts';
import { keepWords, restoreKeptWords } from './kept-words.ts';
import { followWidth, keepLayout, restoreLayout, savedLayout } from './layout.ts';
import { loadView } from './lazy-view.tsx';
import { hearDrops } from './open-files.ts';
import { pinWhatIsEdited } from './pin-edited.ts';
import { registry } from './registry.ts';
import { restoreNotices } from './undoable.ts';
import { openPlace, useWorkbench } from './workbench-store.ts';

/** Brings the window to where it was left; an empty store opens on the welcome sheet. Rejects when a plan cannot be opened. */
export async function startUp(start: Start): Promise<void> {
  showSettings(start.settings);
  showStart(start);
  if (start.isOld()) await refreshPlans();
  const layout = savedLayout();
  const plans = usePlanStore.getState().plans ?? [];
  const last = lastPlan(plans, layout.planId);
  const others = plans.map((listed) => listed.plan).filter((plan) => plan !== last && plan.archivedAt === null);
  const isThere = last !== undefined && start.opened !== null && !start.isOld();
  const isOpen = isThere || (await openFirst([...(last ? [last] : []), ...others].map((plan) => plan.id as PlanId)));
  await restoreNotices();
  restoreLayout(layout);
  if (useWorkbench.getState().tabs.length === 0)
    openPlace({ type: isOpen ? 'home' : plans.length > 0 ? 'plans' : 'welcome' }, { pin: true });
  const { tabs, active } = useWorkbench.getState();
  const shown = tabs.find((tab) => tab.key === active) ?? tabs.at(-1);
  if (shown) await loadView(registry().editors.get(shown.place.type)?.Component);
  followWidth();
  hearDrops();
  keepLayout();
  pinWhatIsEdited();
  await restoreKeptWords();
  keepWords();
}

/** Opens the first of some plans that is not damaged; false when there is none. What is damaged is told by its own sheet. */
async function openFirst(planIds: readonly PlanId[]): Promise<boolean> {
  for (const planId of planIds) {
    try {
      await openPlan(planId);
      return true;
    } catch (error) {
      if (!(error instanceof CallError && error.code === 'store-damaged')) throw error;
    }
  }
  return false;
}
