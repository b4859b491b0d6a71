import { currentContract } from '../../model/contract.ts';
import { workTimeOf } from '../../model/hour-log.ts';
import type { PlanAgainstActual } from '../../model/plan-against-actual.ts';
import { words } from '../../text/rules/hours-over-contract-week.ts';
import { defineRule } from '../define.ts';
import { recentWeeks } from '../recent-weeks.ts';

/** One long week is no reason to speak; two in four are. */
const leastWeeks = 2;
const leastMinutes = 120;

/** More hours written down in work time than the contract gives, in more than one of the last four weeks. */
export const rule = defineRule<typeof words.nl>({
  id: 'hours-over-contract-week',
  severity: 'tip',
  place: 'working-time',
  source: { part: 'core-and-side', point: 9 },
  words,
  *check(view, today) {
    const weeks = recentWeeks(view, today).filter(({ hours }) => hours.contract > 0);
    const over = weeks.filter((week) => beyond(week) >= leastMinutes);
    if (over.length < leastWeeks) return;
    // A roster has long weeks and short ones: there only all of them together say something.
    const isRoster = currentContract(view, today).varies;
    const minutes = (isRoster ? weeks : over).reduce((sum, week) => sum + beyond(week), 0);
    if (minutes < leastWeeks * leastMinutes) return;
    yield { record: view.plan, data: { weeks: over.length, minutes }, goTo: { view: 'hours' } };
  },
});

function beyond({ logged, hours }: PlanAgainstActual): number {
  return workTimeOf(logged) - hours.available;
}
