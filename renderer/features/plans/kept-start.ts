import type { PlanStart } from '#shared/model/edits/plans.ts';

/** What was filled in on the welcome sheet while another sheet is in front of it. */
let kept: PlanStart | null = null;

export function keptStart(): PlanStart | null {
  return kept;
}

/** Null once a plan has begun with it. */
export function keepStart(start: PlanStart | null): void {
  kept = start;
}
