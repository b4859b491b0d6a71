import { type LeaveMeaning, type LeaveMeaningProblem, leaveMeaning } from '../lines/leave-meaning.ts';
import { rhythmOf } from '../lines/read-repeat.ts';
import { addDays, addMonths } from '../model/calendar.ts';
import { contractOf } from '../model/contract.ts';
import type { IsoDate } from '../model/define.ts';
import { type Rhythm, timesOf } from '../model/leave-times.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { RecordOf } from '../model/records.ts';
import { Cut } from './cut.ts';

/** Days off as they are written down: one stretch, with the minutes off on each of its days; null = whole days. */
export type LeaveDays = Pick<RecordOf<'leave'>, 'startDate' | 'endDate' | 'minutesPerDay'> &
  Partial<Pick<RecordOf<'leave'>, 'weekdays' | 'everyWeeks' | 'weeks'>>;

/** What was understood of one line about leave. */
export interface LeaveLine {
  readonly meaning: LeaveMeaning;
  /** The same, as it is written down in this plan: parts of a day in hours; what repeats is one of them. */
  readonly days: readonly LeaveDays[];
  /** The person's own name for it; may be empty. */
  readonly title: string;
}

/** `not-worked`: those days hold no working hours of which half could be off. */
export type LeaveLineProblem =
  | LeaveMeaningProblem
  | { readonly problem: 'not-worked'; readonly date: IsoDate }
  | { readonly problem: 'after-plan'; readonly date: IsoDate };

export type ReadLeaveLine = { readonly line: LeaveLine } | LeaveLineProblem;

/**
 * Reads a line about leave in Dutch or English: days, or the first and last, with or without year, hours a day or a part of it
 * when it is not the whole day, and a name: "kerstvakantie 21-12 t/m 3-1", "vrijdag 4 uur tandarts", "elke vrijdagmiddag". A
 * day without its year is the next time it comes. What repeats without an end goes on to the end of the plan.
 */
export function readLeaveLine(text: string, view: PlanView, today: IsoDate): ReadLeaveLine {
  const meaning = leaveMeaning(text, today);
  if ('problem' in meaning) return meaning;
  const [first] = meaning.periods;
  const before = addMonths(first.from, -12);
  // The next time is of no use to a plan that is over by then; the last time may be what is meant.
  if (meaning.isNextTime && first.from > view.plan.endDate && before >= view.plan.startDate)
    return { problem: 'which-date', said: text.trim(), dates: [before, first.from] };
  const end = meaning.isOpen ? view.plan.endDate : first.until;
  if (end < first.from) return { problem: 'after-plan', date: first.from };
  if (meaning.repeats) {
    const days = series(view, rhythmOf(meaning.repeats), first.from, end, meaning);
    if (days.length === 0) return { problem: 'not-worked', date: first.from };
    return { line: { meaning, days, title: new Cut(meaning.words).rest } };
  }
  const days = meaning.periods.flatMap(({ from, until }): LeaveDays[] =>
    meaning.part === null
      ? [{ startDate: from, endDate: until, minutesPerDay: meaning.minutes }]
      : halves(view, from, until),
  );
  if (days.length === 0) return { problem: 'not-worked', date: first.from };
  return { line: { meaning, days, title: new Cut(meaning.words).rest } };
}

/** One record as long as every time takes as much; where half a day is not the same each time, one for each run that is. */
function series(view: PlanView, rhythm: Rhythm, from: IsoDate, until: IsoDate, meaning: LeaveMeaning): LeaveDays[] {
  const { weekdays, everyWeeks, weeks } = rhythm;
  const minutesOn = (date: IsoDate) =>
    meaning.part === null ? meaning.minutes : Math.round(contractOf(view).on(date).contract / 2);
  const runsOf = (days: readonly number[]): LeaveDays[] => {
    const runs: LeaveDays[] = [];
    for (const date of timesOf({ ...rhythm, weekdays: days }, from, until)) {
      const minutesPerDay = minutesOn(date);
      const last = runs.at(-1);
      if (last && last.minutesPerDay === minutesPerDay) runs[runs.length - 1] = { ...last, endDate: date };
      else runs.push({ startDate: date, endDate: date, minutesPerDay, weekdays: [...days], everyWeeks, weeks });
    }
    return runs.filter((run) => run.minutesPerDay !== 0);
  };
  const together = runsOf(weekdays);
  return together.length < 2 ? together : weekdays.flatMap((weekday) => runsOf([weekday]));
}

/** Half of the hours of each working day; days with as many follow on each other in one stretch. */
function halves(view: PlanView, from: IsoDate, until: IsoDate): LeaveDays[] {
  const found: LeaveDays[] = [];
  for (let date = from; date <= until; date = addDays(date, 1)) {
    const minutesPerDay = Math.round(contractOf(view).on(date).contract / 2);
    const last = found.at(-1);
    if (minutesPerDay === 0) continue;
    if (last && last.minutesPerDay === minutesPerDay && addDays(last.endDate, 1) === date)
      found[found.length - 1] = { ...last, endDate: date };
    else found.push({ startDate: date, endDate: date, minutesPerDay });
  }
  return found;
}
