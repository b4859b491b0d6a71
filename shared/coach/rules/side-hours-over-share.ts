import { hasYes } from '../../model/consent.ts';
import { sideTasksOf } from '../../model/side-model.ts';
import { plannedSideMinutes } from '../../model/side-time.ts';
import { words } from '../../text/rules/side-hours-over-share.ts';
import { defineRule } from '../define.ts';
import { recentWeeks } from '../recent-weeks.ts';

/** A quarter more than the share: less is the ordinary ups and downs of weeks. */
const mostShare = 1.25;
const leastMinutes = 120;

/** More hours on side tasks than their share of the contract, or than was agreed, over the last four weeks together. */
export const rule = defineRule<typeof words.nl>({
  id: 'side-hours-over-share',
  severity: 'tip',
  place: 'working-time',
  source: { part: 'core-and-side', point: 9 },
  words,
  *check(view, today) {
    const weeks = recentWeeks(view, today);
    const minutes = weeks.reduce((sum, w) => sum + w.logged.side, 0);
    const agreed = sideTasksOf(view).filter((task) => hasYes(view, 'sideTask', task.id));
    const room = weeks.reduce(
      (sum, w) => sum + Math.max(w.hours.side, plannedSideMinutes(view, w.from, w.until, agreed)),
      0,
    );
    if (room === 0 || minutes < room * mostShare || minutes - room < leastMinutes) return;
    yield { record: view.plan, data: { minutes, room }, goTo: { view: 'hours' } };
  },
});
