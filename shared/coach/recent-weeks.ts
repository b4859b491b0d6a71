import { addDays } from '../model/calendar.ts';
import type { IsoDate } from '../model/define.ts';
import { type PlanAgainstActual, planAgainstActual } from '../model/plan-against-actual.ts';
import type { PlanView } from '../model/plan-view.ts';
import { dateOf, dayNumber, mondayOf } from '../model/weeks.ts';

const howMany = 4;

/** The last four weeks that are over, within the plan and with hours written down; older weeks are history, not advice. */
export function recentWeeks(view: PlanView, today: IsoDate): PlanAgainstActual[] {
  const monday = dateOf(mondayOf(dayNumber(today)));
  return Array.from({ length: howMany }, (_, i) => addDays(monday, -7 * (howMany - i)))
    .filter((from) => from >= view.plan.startDate && addDays(from, 6) <= view.plan.endDate)
    .map((from) => planAgainstActual(view, from, addDays(from, 6)))
    .filter((week) => week.entryCount > 0);
}
