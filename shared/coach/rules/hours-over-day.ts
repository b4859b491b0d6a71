import { hourLogOf } from '../../model/hour-log.ts';
import { words } from '../../text/rules/hours-over-day.ts';
import { defineRule } from '../define.ts';

const minutesOfADay = 24 * 60;

/** Sums that cannot be right: more than 24 hours on one day. Points at what was written down last. */
export const rule = defineRule<typeof words.nl>({
  id: 'hours-over-day',
  severity: 'error',
  place: 'working-time',
  source: { part: 'core-and-side' },
  words,
  *check(view) {
    const log = hourLogOf(view);
    let before = '';
    for (const { workedOn } of view.hourEntries) {
      if (workedOn === before) continue;
      before = workedOn;
      const entries = log.on(workedOn);
      const minutes = entries.reduce((sum, e) => sum + e.minutes, 0);
      const last = entries.at(-1);
      if (last === undefined || minutes <= minutesOfADay) continue;
      yield { record: last, field: 'minutes', data: { date: workedOn, minutes }, goTo: { view: 'hours' } };
    }
  },
});
