import { contractOf } from './contract.ts';
import { timesOfLeave } from './leave-times.ts';
import type { PlanView } from './plan-view.ts';
import type { RecordOf } from './records.ts';

/** The working hours, in minutes, that are off on the days of leave. */
export function hoursOff(view: PlanView, leave: RecordOf<'leave'>): number {
  const calendar = contractOf(view);
  return timesOfLeave(leave).reduce(
    (sum, { startDate, endDate }) => sum + calendar.between(startDate, endDate).leave,
    0,
  );
}
