import type { Level } from './define.ts';
import type { PlanView } from './plan-view.ts';

/** Required, own, others' and agreed level of one requirement, side by side: never averaged (method.md, step 2). */
export interface Standing {
  readonly required: Level;
  readonly own: Level | null;
  /** One entry a person who gave a level, oldest first. */
  readonly others: readonly Level[];
  readonly agreed: Level | null;
  /** required − agreed, or while nothing is agreed required − own; null when neither is known. Negative = above. */
  readonly gap: number | null;
}

/** Where someone stands on a requirement (method.md, Terms: kloof). */
export function standingOf(view: PlanView, requirement: { id: string; requiredLevel: Level }): Standing {
  const own = view.latestSelfScore(requirement.id)?.level ?? null;
  const agreed = view.latestAgreedLevel(requirement.id)?.level ?? null;
  const others = view.feedback(requirement.id).flatMap((f) => (f.level === null ? [] : [f.level]));
  const base = agreed ?? own;
  return {
    required: requirement.requiredLevel,
    own,
    others,
    agreed,
    gap: base === null ? null : requirement.requiredLevel - base,
  };
}
