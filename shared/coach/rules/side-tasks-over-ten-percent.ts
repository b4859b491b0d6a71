import { minutesPerWeekOf, sideTimeOf } from '../../model/side-time.ts';
import { words } from '../../text/rules/side-tasks-over-ten-percent.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';

/**
 * More side-task hours than their share of the contract, at some moment from today on. Points at the last of the side tasks
 * of the fullest week, in the owner's order.
 */
export const rule = defineRule<typeof words.nl>({
  id: 'side-tasks-over-ten-percent',
  severity: 'warning',
  place: 'working-time',
  source: { part: 'core-and-side', point: 9 },
  words,
  *check(view, today) {
    const { roomMinutes: room, chosenMinutes: minutes, sidePermille, tasks } = sideTimeOf(view, today);
    const last = tasks.filter((t) => (minutesPerWeekOf(view, t) ?? 0) > 0).at(-1);
    if (room === 0 || last === undefined || minutes <= room) return;
    const left = room - (minutes - (minutesPerWeekOf(view, last) ?? 0));
    yield {
      record: last,
      field: 'minutesPerWeek',
      data: { minutes, room, sidePermille },
      fixes:
        left <= 0
          ? []
          : [
              {
                fix: 'reduce',
                data: { name: nameOf(view, last), minutes: left },
                changes: altering(last, { minutesPerWeek: left, totalMinutes: null }),
              },
            ],
    };
  },
});
