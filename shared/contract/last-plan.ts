import type { Plan } from '../model/kinds/plan.ts';

/** The plan that a window opens with: the one that stood open last, else the newest that is not archived; none when there is none. */
export function lastPlan(plans: readonly { readonly plan: Plan }[], planId: unknown): Plan | undefined {
  const all = plans.map((listed) => listed.plan);
  return all.find((plan) => plan.id === planId) ?? all.find((plan) => plan.archivedAt === null);
}
