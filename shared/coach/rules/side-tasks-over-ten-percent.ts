import { hasYes } from '../../model/consent.ts';
import { minutesPerWeekOf, sideTimeOf } from '../../model/side-time.ts';
import { words } from '../../text/rules/side-tasks-over-ten-percent.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';

/**
 * More side-task hours than their share of the contract, at some moment from today on, apart from hours with a yes: those were
 * agreed, whatever the share is (a works council has its own by law). Points at the last of the others in the fullest week, in
 * the owner's order.
 */
export const rule = defineRule<typeof words.nl>({
  id: 'side-tasks-over-ten-percent',
  severity: 'warning',
  place: 'working-time',
  source: { part: 'core-and-side', point: 9 },
  words,
  *check(view, today) {
    const { roomMinutes: room, chosenMinutes: minutes, freeMinutes, sidePermille, tasks } = sideTimeOf(view, today);
    const open = tasks.filter((t) => (minutesPerWeekOf(view, t) ?? 0) > 0 && !hasYes(view, 'sideTask', t.id));
    const last = open.at(-1);
    if (room === 0 || last === undefined || freeMinutes >= 0) return;
    const left = (minutesPerWeekOf(view, last) ?? 0) + freeMinutes;
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
