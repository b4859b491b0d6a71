import { hasYes, paymentOf } from './consent.ts';
import type { PlanView } from './plan-view.ts';
import type { RecordOf } from './records.ts';

/** Side tasks that the manager has not agreed to, in the owner's order (method.md: neventaak). */
export function sideTasksAsked(view: PlanView): RecordOf<'sideTask'>[] {
  return view.sideTasks.filter((task) => !task.isCoreTask && !hasYes(view, 'sideTask', task.id));
}

/** What is asked of others for one cost, in cents. */
export interface SumAsked {
  readonly cost: RecordOf<'cost'>;
  readonly activity: RecordOf<'activity'>;
  readonly cents: number;
}

/** Costs of which a part was requested and waits for a yes; what one pays oneself asks nobody. */
export function sumsAsked(view: PlanView): SumAsked[] {
  return view.costs.flatMap((cost) => {
    const activity = view.get('activity', cost.activityId);
    const cents = view
      .allocationsOf(cost.id)
      .filter(
        (a) =>
          paymentOf(view, a).state === 'requested' && view.get('budgetSource', a.sourceId)?.sourceKind !== 'private',
      )
      .reduce((sum, a) => sum + a.amountCents, 0);
    return activity && activity.state !== 'dropped' && cents > 0 ? [{ cost, activity, cents }] : [];
  });
}
