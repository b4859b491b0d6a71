import { addDays } from '../model/calendar.ts';
import { contractOf } from '../model/contract.ts';
import type { IsoDate } from '../model/define.ts';
import { hourLogOf } from '../model/hour-log.ts';
import type { PlanView } from '../model/plan-view.ts';
import { type Week, weekOf } from '../model/weeks.ts';

/** Who has not written hours down for longer has stopped, and is not asked. */
const recentDays = 28;

/** Last week, when somebody who writes hours down has not yet done so for it and it had working hours; else null. */
export function weekToWrite(view: PlanView, today: IsoDate): Week | null {
  const week = weekOf(addDays(weekOf(today).from, -7));
  if (week.from < view.plan.startDate || week.until > view.plan.endDate) return null;
  const log = hourLogOf(view);
  const isEmpty = log.between(week.from, week.until).length === 0;
  const wasWriting = log.between(addDays(week.from, -recentDays), addDays(week.from, -1)).length > 0;
  return isEmpty && wasWriting && contractOf(view).between(week.from, week.until).available > 0 ? week : null;
}
