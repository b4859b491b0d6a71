import type { PlanView } from '#shared/model/plan-view.ts';
import { threadsOf } from '#shared/share/threads.ts';

/** How many threads still ask for something. */
export function openThreadCount(view: PlanView): number {
  return threadsOf(view).filter(({ first }) => !first.isResolved).length;
}
