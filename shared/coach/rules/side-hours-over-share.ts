import { words } from '../../text/rules/side-hours-over-share.ts';
import { defineRule } from '../define.ts';
import { recentWeeks } from '../recent-weeks.ts';

/** A quarter more than the share: less is the ordinary ups and downs of weeks. */
const mostShare = 1.25;
const leastMinutes = 120;

/** More hours on side tasks than their share of the contract, over the last four weeks together. */
export const rule = defineRule<typeof words.nl>({
  id: 'side-hours-over-share',
  severity: 'tip',
  place: 'working-time',
  source: { part: 'core-and-side', point: 9 },
  words,
  *check(view, today) {
    const weeks = recentWeeks(view, today);
    const minutes = weeks.reduce((sum, w) => sum + w.logged.side, 0);
    const room = weeks.reduce((sum, w) => sum + w.hours.side, 0);
    if (room === 0 || minutes < room * mostShare || minutes - room < leastMinutes) return;
    yield { record: view.plan, data: { minutes, room }, goTo: { view: 'hours' } };
  },
});
