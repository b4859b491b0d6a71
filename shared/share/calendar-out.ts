import type { Change } from '../history/change-set.ts';
import { type AgendaItem, type AgendaKind, agendaOf, startTimeOf } from '../model/agenda.ts';
import type { IsoDate } from '../model/define.ts';
import { add, alter, type EditContext } from '../model/edits/base.ts';
import { newCalendarEntry } from '../model/edits/new-agenda-records.ts';
import type { PlanView } from '../model/plan-view.ts';
import { nameOfItem } from '../text/agenda-names.ts';
import type { Language } from '../text/language.ts';
import { type OpenPart, openView, outletPolicies } from './outlets.ts';

/** What can go to a calendar elsewhere, as one ticks it. */
export const calendarParts = ['activities', 'practice', 'moments', 'talks', 'deadlines', 'sideTasks', 'leave'] as const;
export type CalendarPart = (typeof calendarParts)[number];

const partOf: Record<AgendaKind, CalendarPart> = {
  activity: 'activities',
  practiceMoment: 'practice',
  practise: 'practice',
  neededBy: 'moments',
  lookBack: 'moments',
  conversation: 'talks',
  followUp: 'talks',
  commitment: 'talks',
  certificate: 'deadlines',
  sourceEnd: 'deadlines',
  planStart: 'deadlines',
  planEnd: 'deadlines',
  sideTask: 'sideTasks',
  leave: 'leave',
};

export interface CalendarChoice {
  readonly parts: readonly CalendarPart[];
  /** Notes of activities, talks and practice moments: one's own words, so only when ticked. */
  readonly withNotes: boolean;
  /** What is done already as well. */
  readonly withDone: boolean;
  /** An alarm that many days before; null = none. */
  readonly alarmDays: number | null;
}

/** When a talk of which nobody said how long it takes is over, in minutes. */
const usualMinutes = 60;

/** What stands in the calendar file for one item. Dates are whole days unless there is a time; the last one counts. */
export interface CalendarEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly description: string;
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
  /** When it begins on its first day, on the clock of Europe/Amsterdam (HH:MM), and for how long; null = whole days. */
  readonly time: { readonly start: string; readonly minutes: number } | null;
  /** True when the day, or that time, is taken by it for others who look. */
  readonly isBusy: boolean;
  readonly alarmDays: number | null;
}

/**
 * The events for the ticked parts of a plan, and the changes that remember what was told. The UID of an item is always the
 * same; its SEQUENCE goes up by one when what is told of it differs from the last time. `highest` is the highest SEQUENCE
 * that was ever given out: when an undo took away what was remembered, all go beyond it, since a calendar only listens
 * to a higher number (RFC 5545, 3.8.7.4).
 */
export function calendarOut(
  view: PlanView,
  context: EditContext,
  choice: CalendarChoice,
  language: Language,
  highest: number,
): { events: CalendarEvent[]; changes: Change[]; highest: number } {
  const known = new Map(view.calendarEntries.map((e) => [e.itemKey, e]));
  const remembered = view.calendarEntries.reduce((most, e) => Math.max(most, e.sequence), 0);
  const floor = remembered < highest ? highest + 1 : 0;
  const changes: Change[] = [];
  const told = calendarView(view, choice);
  const events = itemsOf(told, choice).map((item): CalendarEvent => {
    const content = contentOf(told, item, choice, language);
    const fingerprint = fingerprintOf(JSON.stringify(content));
    const entry = known.get(item.key);
    const last = entry?.sequence ?? -1;
    const sequence = Math.max(entry?.fingerprint === fingerprint ? last : last + 1, floor);
    const change = entry
      ? alter(entry, { sequence, fingerprint })
      : add(newCalendarEntry(context, view, { itemKey: item.key, sequence, fingerprint }));
    if (change) changes.push(change);
    return { uid: `${item.key}@routekaart`, sequence, ...content };
  });
  return { events, changes, highest: events.reduce((most, e) => Math.max(most, e.sequence), highest) };
}

/** The items that go along. */
export function chosenItems(view: PlanView, choice: CalendarChoice): AgendaItem[] {
  return itemsOf(calendarView(view, choice), choice);
}

/** The plan as a calendar may tell it: also what belongs to a record that stays cannot say that one's words. */
function calendarView(view: PlanView, { parts, withNotes }: CalendarChoice): PlanView {
  const ticked: OpenPart[] = [
    ...(parts.includes('sideTasks') ? (['workingTime'] as const) : []),
    ...(parts.includes('leave') ? (['leave'] as const) : []),
    ...(withNotes ? (['notes'] as const) : []),
  ];
  const { opens, ticks } = outletPolicies.calendar;
  return openView(view, [...(opens ?? []), ...ticked.filter((part) => ticks.includes(part))]);
}

function itemsOf(told: PlanView, choice: CalendarChoice): AgendaItem[] {
  return agendaOf(told).filter(
    (item) =>
      choice.parts.includes(partOf[item.kind]) && item.state !== 'idea' && (item.state !== 'done' || choice.withDone),
  );
}

function contentOf(
  view: PlanView,
  item: AgendaItem,
  choice: CalendarChoice,
  language: Language,
): Omit<CalendarEvent, 'uid' | 'sequence'> {
  const { record, startDate, endDate } = item;
  const start = startTimeOf(item);
  const minutes = (record.kind === 'conversation' ? record.durationMinutes : null) ?? usualMinutes;
  const time = start === null ? null : { start, minutes };
  const note =
    record.kind === 'activity' || record.kind === 'practiceMoment'
      ? record.note
      : record.kind === 'conversation'
        ? record.notes
        : '';
  return {
    title: nameOfItem(view, item, language),
    description: choice.withNotes ? note.trim() : '',
    startDate,
    endDate,
    time,
    isBusy: time !== null || (record.kind === 'leave' && record.minutesPerDay === null),
    alarmDays: item.kind === 'leave' ? null : choice.alarmDays,
  };
}

/** Tells two contents apart; 64 bits, for a person's own calendar, not against anybody. */
function fingerprintOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  return [a, b].map((n) => (n >>> 0).toString(16).padStart(8, '0')).join('');
}
