import { words } from '../../text/rules/side-hours-behind-plan.ts';
import { defineRule } from '../define.ts';
import { recentWeeks } from '../recent-weeks.ts';

const leastWeeks = 3;
const leastMinutes = 240;

/** The agreed time for side tasks went elsewhere: less than half of it over the last weeks, by somebody who writes hours down. */
export const rule = defineRule<typeof words.nl>({
  id: 'side-hours-behind-plan',
  severity: 'tip',
  place: 'working-time',
  source: { part: 'core-and-side', point: 9 },
  words,
  *check(view, today) {
    const weeks = recentWeeks(view, today);
    const minutes = weeks.reduce((sum, w) => sum + w.logged.side, 0);
    const planned = weeks.reduce((sum, w) => sum + w.plannedSide, 0);
    if (weeks.length < leastWeeks || planned < leastMinutes || minutes * 2 >= planned) return;
    yield { record: view.plan, data: { minutes, planned, weeks: weeks.length }, goTo: { view: 'conversations' } };
  },
});
