import type { Plan } from './kinds/plan.ts';
import type { PlanView } from './plan-view.ts';
import type { RecordOf } from './records.ts';
import { usualSidePermille } from './working-time.ts';

/**
 * Whether the job knows a side task (method.md: 90/10 is a model, not everybody's practice); null = nobody said. Where the
 * owner was never asked, a side task that is there, or a share for one other than the usual, says yes.
 */
export function sideModelOf(view: PlanView): Plan['knowsSideTask'] {
  return view.plan.knowsSideTask ?? (isInUse(view) ? 'yes' : null);
}

/** True when a part of the contract is for a side task: then it is split, and the hours of side tasks are held beside that part. */
export function knowsSideTask(view: PlanView): boolean {
  return sideModelOf(view) === 'yes';
}

/** The side tasks that count as one: none in a job without, and none that is really part of the core task. */
export function sideTasksOf(view: PlanView): readonly RecordOf<'sideTask'>[] {
  return sideModelOf(view) === 'no' ? [] : view.sideTasks.filter((task) => !task.isCoreTask);
}

/** True for a share that is agreed on: another than the usual. Nobody has to agree to having none. */
export function needsAgreement(view: PlanView, { sidePermille }: RecordOf<'contractPeriod'>): boolean {
  return isOtherShare(sidePermille) && knowsSideTask(view);
}

const isOtherShare = (permille: number) => permille > 0 && permille !== usualSidePermille;

function isInUse(view: PlanView): boolean {
  return (
    view.sideTasks.some((task) => !task.isCoreTask) || view.contractPeriods.some((p) => isOtherShare(p.sidePermille))
  );
}
