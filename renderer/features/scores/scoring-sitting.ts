import { create } from 'zustand';
import type { PlanView } from '#shared/model/plan-view.ts';
import { unscoredRequirements } from '#shared/model/score-history.ts';

/** One time of scoring requirements after each other. */
export interface Sitting {
  readonly planId: string;
  readonly requirementIds: readonly string[];
  /** Index of the requirement in front; past the last = the summary. */
  readonly at: number;
}

/** The sitting under way; kept while other sheets are in front. */
export const useSitting = create<{ readonly sitting: Sitting | null }>()(() => ({ sitting: null }));

/** Begins with these requirements; without them with what has no own score yet, and when all have one with all. */
export function startSitting(view: PlanView, requirementIds?: readonly string[]): void {
  const open = unscoredRequirements(view);
  const ids = requirementIds ?? (open.length > 0 ? open : view.requirements).map((r) => r.id);
  useSitting.setState({ sitting: { planId: view.plan.id, requirementIds: ids, at: 0 } });
}

/** Begins with one requirement, scored before or not; what has no own score yet follows. */
export function startSittingAt(view: PlanView, requirementId: string): void {
  const others = unscoredRequirements(view).filter((r) => r.id !== requirementId);
  startSitting(view, [requirementId, ...others.map((r) => r.id)]);
}

/** The sitting of this plan without requirements that are gone; null when there is none. */
export function sittingIn(view: PlanView, sitting: Sitting | null): Sitting | null {
  if (sitting === null || sitting.planId !== view.plan.id) return null;
  const isThere = (id: string) => view.get('requirement', id) !== undefined;
  const requirementIds = sitting.requirementIds.filter(isThere);
  const at = sitting.requirementIds.slice(0, sitting.at).filter(isThere).length;
  return requirementIds.length === 0 ? null : { ...sitting, requirementIds, at };
}

/** Goes to a requirement of this sitting, or past the last one. */
export function goTo(sitting: Sitting, at: number): void {
  useSitting.setState({ sitting: { ...sitting, at: Math.max(0, Math.min(at, sitting.requirementIds.length)) } });
}
