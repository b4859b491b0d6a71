import type { PlanView } from '#shared/model/plan-view.ts';
import { commit, editContext, openView, usePlanStore } from './plan-store.ts';

/** The open plan, or null. */
export function usePlanView(): PlanView | null {
  return usePlanStore((s) => s.view);
}

/** The open plan. Only for views that are shown with a plan. */
export function usePlan(): PlanView {
  const view = usePlanView();
  if (view === null) throw new Error('no plan is open');
  return view;
}

/** The way to write, for components and commands alike. */
export const edit = { commit, context: editContext, view: openView } as const;
export type Edit = typeof edit;
