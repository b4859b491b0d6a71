import { type AgendaItem, agendaOf } from '../../model/agenda.ts';
import { isFreeDay, leaveConflicts } from '../../model/agenda-conflicts.ts';
import { addDays } from '../../model/calendar.ts';
import type { IsoDate } from '../../model/define.ts';
import { type Days, reschedule } from '../../model/edits/agenda.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { dayNumber } from '../../model/weeks.ts';
import { words } from '../../text/rules/planned-in-leave.ts';
import { defineRule } from '../define.ts';
import { nameOf } from '../name.ts';

/** As far ahead as another day is looked for. */
const mostDays = 60;

/** Something that takes time stands on days on which one is free. */
export const rule = defineRule<typeof words.nl>({
  id: 'planned-in-leave',
  severity: 'warning',
  place: 'learning',
  source: { part: 'step-3' },
  words,
  *check(view, today) {
    const items = agendaOf(view);
    const conflicts = leaveConflicts(view, items);
    for (const item of items) {
      const leave = conflicts.get(item.key);
      if (leave === undefined || item.endDate < today) continue;
      const { record } = item;
      const named = record.kind === 'practiceMoment' ? view.get('activity', record.activityId) : record;
      const days = daysAfter(view, item, leave.endDate);
      yield {
        record,
        data: {
          kind: item.kind as 'activity' | 'practiceMoment' | 'conversation',
          name: named ? nameOf(view, named) : '',
          leave: leave.title.trim(),
          from: leave.startDate,
          until: leave.endDate,
        },
        ...(days && {
          fixes: [
            {
              fix: 'later' as const,
              data: { date: days.startDate },
              changes: (_context, current) => reschedule(current, item.key, days, today),
            },
          ],
        }),
      };
    }
  },
});

/** The first days after the leave and within the plan, as many as it has now, on which nothing is in the way. */
function daysAfter(view: PlanView, item: AgendaItem, leaveEnd: IsoDate): Days | null {
  const length = dayNumber(item.endDate) - dayNumber(item.startDate);
  for (let by = 1; by <= mostDays; by++) {
    const startDate = addDays(leaveEnd, by);
    const days = { startDate, endDate: addDays(startDate, length) };
    const moved = { ...item, ...days };
    // Outside the plan it would only be wrong in another way.
    if (days.endDate > view.plan.endDate) return null;
    if (!isFreeDay(view, startDate) && leaveConflicts(view, [moved]).size === 0) return days;
  }
  return null;
}
