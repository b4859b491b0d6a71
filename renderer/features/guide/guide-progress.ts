import { notBegun, type Walked } from '#shared/guide/walk.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { openView } from '../../platform/plan-store.ts';
import { changeSettings, useSettings } from '../../platform/settings-store.ts';

/** How far one came in the open plan. */
export function useWalked(): Walked {
  const planId = usePlan().plan.id;
  return useSettings((s) => s.guides[planId]) ?? notBegun;
}

/** The same, outside a component. */
export function walkedNow(): Walked {
  return useSettings.getState().guides[openView().plan.id] ?? notBegun;
}

/** Keeps how far one came; it is there again after a restart. */
export function keepWalked({ current, seen, later }: Walked): void {
  const { guides } = useSettings.getState();
  changeSettings({ guides: { ...guides, [openView().plan.id]: { current, seen: [...seen], later: [...later] } } });
}
