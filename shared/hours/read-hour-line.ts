import type { IsoDate } from '../model/define.ts';
import { hourLogOf } from '../model/hour-log.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { RecordOf } from '../model/records.ts';
import { Cut } from './cut.ts';
import { findTask, kindOfTime, onlySideTask, type Worked, type WorkedOn } from './find-task.ts';
import { latestOf, takeDate, takeRecentDay } from './read-day.ts';
import { takeClock, takeDuration } from './read-duration.ts';

/** What was understood of one line about hours. */
export interface HourLine extends WorkedOn {
  readonly workedOn: IsoDate;
  readonly minutes: number;
  readonly time: RecordOf<'hourEntry'>['time'];
  /** The person's own words that named nothing else. */
  readonly note: string;
  /** From when until when, where that was said: "9:00" – "10:30". */
  readonly clock: { readonly from: string; readonly until: string } | null;
}

/** Why a line cannot be written down. */
export type HourLineProblem =
  | { readonly problem: 'empty' | 'no-duration' | 'no-minutes' | 'ends-first' | 'no-such-time' | 'more-than-a-day' }
  | { readonly problem: 'no-such-day'; readonly said: string }
  | { readonly problem: 'in-future'; readonly date: IsoDate }
  /** The hours of that day would come above 24, in minutes. */
  | { readonly problem: 'day-is-full'; readonly date: IsoDate; readonly minutes: number };

export type ReadHourLine = { readonly line: HourLine } | HourLineProblem;

export const minutesOfADay = 24 * 60;

const kinds: readonly (readonly [RegExp, Worked])[] = [
  [/\b(?:neventa(?:ak|ken)|neven|side ?tasks?|side)\b/i, 'side'],
  [/\b(?:kernta(?:ak|ken)|kern|core ?tasks?|core)\b/i, 'core'],
  [/\b(?:leeractiviteit(?:en)?|leertijd|leren|geleerd|learning|learnt)\b/i, 'learning'],
];
/** These say that something was learned, and how: they stay in the note. */
const learningWords =
  /\b(?:gelezen|lezen|gestudeerd|studeren|studie|cursus|training|geoefend|oefenen|webinar|college|intervisie|e-learning|read|reading|studied|study|studying|course|practised|practise|practice|practising)\b/i;
const ownTime = /\b(?:(?:in )?(?:eigen|vrije) tijd|(?:in |on )?(?:my )?own time)\b/i;
const workTime = /\b(?:(?:in )?(?:de )?werktijd|(?:in )?work(?:ing)? time)\b/i;

/**
 * Reads a line about hours in Dutch or English: a day (today when none is named), how long or from when until when, and what
 * for, in any order ("gisteren 2u neventaak", "ma 1,5 uur lezen", "9:00-10:30 panel"). Names of tasks and activities of the
 * plan are known by a few of their words; the rest is kept as a note.
 */
export function readHourLine(text: string, view: PlanView, today: IsoDate): ReadHourLine {
  const cut = new Cut(text);
  if (cut.rest === '') return { problem: 'empty' };
  const clock = takeClock(cut);
  const day = takeDate(cut);
  if (day?.kind === 'no-such-day') return { problem: 'no-such-day', said: day.said };
  const named = day === undefined ? takeRecentDay(cut, today) : day.kind === 'date' ? day.date : latestOf(day, today);
  const workedOn = named ?? today;
  if (workedOn > today) return { problem: 'in-future', date: workedOn };
  const duration = clock ?? takeDuration(cut);
  if (duration === undefined) return { problem: 'no-duration' };
  if ('problem' in duration) return duration;
  if (duration.minutes === 0) return { problem: 'no-minutes' };
  if (duration.minutes > minutesOfADay) return { problem: 'more-than-a-day' };
  const logged = hourLogOf(view)
    .on(workedOn)
    .reduce((sum, e) => sum + e.minutes, 0);
  if (logged + duration.minutes > minutesOfADay) return { problem: 'day-is-full', date: workedOn, minutes: logged };
  const time = cut.take(ownTime) ? 'own' : 'work';
  cut.take(workTime);
  const { task, note } = readTask(cut, view, workedOn);
  return { line: { ...task, workedOn, minutes: duration.minutes, time, note, clock: duration.clock } };
}

function readTask(cut: Cut, view: PlanView, on: IsoDate): { task: WorkedOn; note: string } {
  const kind = kinds.find(([pattern]) => cut.has(pattern));
  if (kind) cut.take(kind[0]);
  const said = kind?.[1] ?? null;
  const words = cut.rest.split(/\s+/).filter((word) => word !== '');
  const found = findTask(view, words, said, on);
  if (found) return { task: found.task, note: new Cut(found.leftWords.join(' ')).rest };
  const note = cut.rest;
  const what = said ?? (learningWords.test(note) ? 'learning' : 'core');
  const sideTaskId = what === 'side' ? onlySideTask(view, on) : null;
  return { task: { ...kindOfTime(what), sideTaskId }, note };
}
