import { type HourMeaningProblem, hourMeaning } from '../lines/hour-meaning.ts';
import { contractOf } from '../model/contract.ts';
import type { IsoDate } from '../model/define.ts';
import { hourLogOf } from '../model/hour-log.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { RecordOf } from '../model/records.ts';
import { Cut } from './cut.ts';
import { findTask, kindOfTime, onlySideTask, type Worked, type WorkedOn } from './find-task.ts';

/** What was understood of one line about hours. */
export interface HourLine extends WorkedOn {
  /** The day it began. */
  readonly workedOn: IsoDate;
  /** All of it. */
  readonly minutes: number;
  /** The minutes of each day: two of them for a shift over midnight. */
  readonly parts: readonly { readonly date: IsoDate; readonly minutes: number }[];
  readonly time: RecordOf<'hourEntry'>['time'];
  /** The person's own words that named nothing else. */
  readonly note: string;
  /** From when until when, where that was said: "9:00" – "10:30". */
  readonly clock: { readonly from: string; readonly until: string } | null;
}

/** Why a line cannot be written down, or what it could mean. */
export type HourLineProblem =
  | HourMeaningProblem
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
  const meaning = hourMeaning(text, { today, workday: (date) => contractOf(view).on(date).contract });
  if ('problem' in meaning) return meaning;
  const { date: workedOn, minutes, parts } = meaning;
  for (const part of parts) {
    const logged = hourLogOf(view)
      .on(part.date)
      .reduce((sum, e) => sum + e.minutes, 0);
    if (logged + part.minutes > minutesOfADay) return { problem: 'day-is-full', date: part.date, minutes: logged };
  }
  const cut = new Cut(meaning.words);
  const time = cut.take(ownTime) ? 'own' : 'work';
  cut.take(workTime);
  const { task, note } = readTask(cut, view, workedOn);
  const at = (minute: number) => `${Math.floor(minute / 60) % 24}:${String(minute % 60).padStart(2, '0')}`;
  const clock = meaning.clock && { from: at(meaning.clock.from), until: at(meaning.clock.until) };
  return { line: { ...task, workedOn, minutes, parts, time, note, clock } };
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
