import { workTimeOf } from '../../model/hour-log.ts';
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
    const over = recentWeeks(view, today).filter(
      ({ logged, hours }) => hours.contract > 0 && workTimeOf(logged) - hours.available >= leastMinutes,
    );
    if (over.length < leastWeeks) return;
    const minutes = over.reduce((sum, { logged, hours }) => sum + workTimeOf(logged) - hours.available, 0);
    yield { record: view.plan, data: { weeks: over.length, minutes }, goTo: { view: 'hours' } };
  },
});
