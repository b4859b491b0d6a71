import { learningWeeks, weeksOverRoom } from '../../model/learning-weeks.ts';
import { words } from '../../text/rules/weeks-over-ten-percent.ts';
import { defineRule } from '../define.ts';

/** A course day or a busy week is no reason to speak; this many weeks in a row are. */
const fewestWeeks = 3;
/** Minutes a week beyond the room that a person would notice. */
const noticeable = 120;

/** Weeks in a row in which learning and side task together ask clearly more than the room there is. */
export const rule = defineRule<typeof words.nl>({
  id: 'weeks-over-ten-percent',
  severity: 'tip',
  place: 'working-time',
  source: { part: 'core-and-side', point: 9 },
  words,
  *check(view, today) {
    const weeks = learningWeeks(view, today, view.plan.endDate).map((w) => ({
      ...w,
      freeMinutes: w.freeMinutes + noticeable,
    }));
    for (const run of weeksOverRoom(weeks, fewestWeeks)) {
      const [first] = run;
      const last = run.at(-1);
      if (first === undefined || last === undefined) continue;
      const most = Math.max(...run.map((w) => w.learningMinutes + w.sideMinutes));
      yield {
        record: view.plan,
        detail: first.week.from,
        data: { weeks: run.length, from: first.week.from, until: last.week.until, most, room: first.roomMinutes },
        goTo: { view: 'agenda' },
      };
    }
  },
});
