import { agendaOf } from '../../model/agenda.ts';
import { addDays } from '../../model/calendar.ts';
import { words } from '../../text/rules/dates-bunched.ts';
import { defineRule } from '../define.ts';

const fewest = 4;
/** All of it within this many days … */
const closeDays = 28;
/** … while the plan goes on for at least so many. */
const roomDays = 120;

/** Everything that is still to be done stands in the same four weeks, while there are months. */
export const rule = defineRule<typeof words.nl>({
  id: 'dates-bunched',
  severity: 'tip',
  place: 'learning',
  source: { part: 'step-3' },
  words,
  *check(view, today) {
    if (view.plan.endDate < addDays(today, roomDays)) return;
    const ahead = agendaOf(view).filter((i) => i.kind === 'activity' && i.state === 'planned' && i.startDate >= today);
    const [first] = ahead;
    const last = ahead.reduce((end, i) => (i.endDate > end ? i.endDate : end), '');
    if (first === undefined || ahead.length < fewest || last > addDays(first.startDate, closeDays)) return;
    yield {
      record: view.plan,
      data: { count: ahead.length, from: first.startDate, until: last, end: view.plan.endDate },
      goTo: { view: 'agenda' },
    };
  },
});
