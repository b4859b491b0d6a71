import { type AgendaItem, type AgendaKind, agendaOf } from './agenda.ts';
import { addDays } from './calendar.ts';
import type { IsoDate } from './define.ts';
import type { PlanView } from './plan-view.ts';
import { dayNumber } from './weeks.ts';

/** How many days before its day one is reminded, and how long after it that still makes sense. */
interface Span {
  readonly before: number;
  readonly after: number;
}

const spans: Partial<Record<AgendaKind, Span>> = {
  activity: { before: 2, after: 3 },
  practiceMoment: { before: 0, after: 14 },
  practise: { before: 0, after: 14 },
  neededBy: { before: 14, after: 0 },
  lookBack: { before: 0, after: 14 },
  conversation: { before: 2, after: 0 },
  followUp: { before: 7, after: 14 },
  commitment: { before: 3, after: 14 },
  certificate: { before: 60, after: 30 },
  sourceEnd: { before: 30, after: 0 },
  planEnd: { before: 30, after: 0 },
};

/** How far ahead the list of reminders to come looks. */
const daysAhead = 60;

/** Something to be reminded of, and from which day on. */
export interface ReminderOf {
  readonly item: AgendaItem;
  readonly from: IsoDate;
}

/** What was already told on a day, by the keys of the items. */
export interface Told {
  readonly date: IsoDate;
  readonly keys: readonly string[];
}

export interface Reminders {
  /** Told today: those of before that are still due, and new ones up to the number a day. */
  readonly now: readonly ReminderOf[];
  /** Due as well, and kept for another day. */
  readonly waiting: readonly ReminderOf[];
  /** Not due yet, or put off; soonest first. */
  readonly later: readonly ReminderOf[];
}

/**
 * Chooses what to remind of on a day, at most `perDay` of it: what is nearest first. A reminder that was answered with
 * done, or put off, stays away. Who answers one gets the next tomorrow: it never becomes a stream.
 */
export function remindersOn(view: PlanView, today: IsoDate, perDay: number, told: Told | null): Reminders {
  const answers = new Map(view.reminders.map((r) => [r.itemKey, r]));
  const due: ReminderOf[] = [];
  const later: ReminderOf[] = [];
  for (const item of agendaOf(view)) {
    const span = spans[item.kind];
    const answer = answers.get(item.key);
    if (span === undefined || !isOpen(item) || answer?.isDone) continue;
    const on = item.startDate;
    const putOff = answer?.snoozedUntil ?? null;
    const wanted = addDays(on, -span.before);
    const from = putOff !== null && putOff > wanted ? putOff : wanted;
    // What was put off on purpose is still told when its time is over.
    const until = putOff === null ? addDays(on, span.after) : addDays(from > on ? from : on, span.after);
    if (from <= today && today <= until) due.push({ item, from });
    else if (from > today && from <= addDays(today, daysAhead)) later.push({ item, from });
  }
  due.sort((a, b) => distance(a, today) - distance(b, today));
  later.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const toldToday = told?.date === today ? told.keys : [];
  const before = due.filter((d) => toldToday.includes(d.item.key));
  const fresh = due.filter((d) => !toldToday.includes(d.item.key)).slice(0, Math.max(0, perDay - toldToday.length));
  const now = [...before, ...fresh];
  return { now, waiting: due.filter((d) => !now.includes(d)), later };
}

/** The list of what was told on a day, with what is told now. */
export function toldNow(told: Told | null, today: IsoDate, now: readonly ReminderOf[]): Told {
  const keys = told?.date === today ? told.keys : [];
  return { date: today, keys: [...new Set([...keys, ...now.map((r) => r.item.key)])] };
}

/** What is not done, and is up to the owner of the plan. */
function isOpen(item: AgendaItem): boolean {
  if (item.state === 'done' || item.state === 'idea') return false;
  if (item.kind === 'activity') return item.state === 'planned';
  return item.record.kind !== 'commitment' || item.record.owner !== 'manager';
}

function distance({ item }: ReminderOf, today: IsoDate): number {
  return Math.abs(dayNumber(item.startDate) - dayNumber(today));
}
