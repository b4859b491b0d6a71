import { isFreeDay } from '../../model/agenda-conflicts.ts';
import { addDays } from '../../model/calendar.ts';
import type { IsoDate } from '../../model/define.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { words } from '../../text/rules/practice-moment-passed.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';

/** A person does not nag about yesterday. */
const patience = 7;

/** A moment to practise again went by, and nobody said how it went. */
export const rule = defineRule<typeof words.nl>({
  id: 'practice-moment-passed',
  severity: 'tip',
  place: 'learning',
  source: { part: 'step-3', point: 14 },
  words,
  *check(view, today) {
    for (const moment of view.practiceMoments) {
      if (moment.doneOn !== null || moment.plannedOn >= addDays(today, -patience)) continue;
      const activity = view.get('activity', moment.activityId);
      if (activity === undefined || activity.state === 'dropped') continue;
      const date = nextWorkday(view, addDays(today, patience));
      yield {
        record: moment,
        field: 'doneOn',
        data: { name: nameOf(view, activity), date: moment.plannedOn },
        fixes: [
          { fix: 'done', changes: altering(moment, { doneOn: moment.plannedOn }) },
          { fix: 'later', data: { date }, changes: altering(moment, { plannedOn: date }) },
        ],
      };
    }
  },
});

function nextWorkday(view: PlanView, from: IsoDate): IsoDate {
  for (let by = 0; by < 60; by++) if (!isFreeDay(view, addDays(from, by))) return addDays(from, by);
  return from;
}
