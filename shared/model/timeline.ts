import { addDays, addMonths } from './calendar.ts';
import type { IsoDate } from './define.ts';
import type { Conversation } from './kinds/conversation.ts';
import type { Activity } from './kinds/learning.ts';
import type { PlanView } from './plan-view.ts';

export interface TimelineRow {
  readonly activity: Activity;
  /** First and last day within the window. One of the two unknown = the other. */
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
  /** The activity goes on beyond the window at that side. */
  readonly isCutAtStart: boolean;
  readonly isCutAtEnd: boolean;
}

/** A conversation on the timeline: held or planned, or only agreed as a follow-up. */
export interface TimelineMoment {
  readonly date: IsoDate;
  readonly kind: 'conversation' | 'followUp';
  readonly conversation: Conversation;
}

/** Activities and conversations against the calendar. */
export interface Timeline {
  /** The first day of a month. */
  readonly startDate: IsoDate;
  /** The last day of a month. */
  readonly endDate: IsoDate;
  readonly rows: readonly TimelineRow[];
  readonly moments: readonly TimelineMoment[];
  /** Without a date, or wholly outside the window. */
  readonly unplaced: readonly Activity[];
}

/** A year at either side of the plan is shown when something happens there; a slip of the pen in a year does not squeeze the rest. */
const marginMonths = 12;

/** The timeline of a plan: whole months that hold its period and its activities. Dropped activities are left out. */
export function timelineOf(view: PlanView): Timeline {
  const { plan } = view;
  const [planStart, planEnd] = inTime(plan.startDate, plan.endDate);
  const earliest = addMonths(planStart, -marginMonths);
  const latest = addMonths(planEnd, marginMonths);

  const dated: { activity: Activity; start: IsoDate; end: IsoDate }[] = [];
  const unplaced: Activity[] = [];
  for (const activity of view.activities.filter((a) => a.state !== 'dropped')) {
    const some = activity.startDate ?? activity.endDate;
    const [start, end] = inTime(some ?? '', activity.endDate ?? some ?? '');
    if (some === null || end < earliest || start > latest) unplaced.push(activity);
    else dated.push({ activity, start, end });
  }
  const moments = momentsOf(view).filter((m) => m.date >= earliest && m.date <= latest);
  const starts = [...dated.map((d) => d.start), ...moments.map((m) => m.date)].map((d) =>
    d < earliest ? earliest : d,
  );
  const ends = [...dated.map((d) => d.end), ...moments.map((m) => m.date)].map((d) => (d > latest ? latest : d));
  const startDate = firstOfMonth([planStart, ...starts].reduce((a, b) => (b < a ? b : a)));
  const endDate = lastOfMonth([planEnd, ...ends].reduce((a, b) => (b > a ? b : a)));

  return {
    startDate,
    endDate,
    rows: dated.map(({ activity, start, end }) => ({
      activity,
      startDate: start < startDate ? startDate : start,
      endDate: end > endDate ? endDate : end,
      isCutAtStart: start < startDate,
      isCutAtEnd: end > endDate,
    })),
    moments,
    unplaced,
  };
}

function momentsOf(view: PlanView): TimelineMoment[] {
  const held = view.conversations.map(
    (c): TimelineMoment => ({ date: c.heldOn, kind: 'conversation', conversation: c }),
  );
  const days = new Set(held.map((m) => m.date));
  const followUps = view.conversations.flatMap((c): TimelineMoment[] =>
    c.followUpDate === null || days.has(c.followUpDate)
      ? []
      : [{ date: c.followUpDate, kind: 'followUp', conversation: c }],
  );
  return [...held, ...followUps].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Where the beginning of a day lies in the window: 0 = its start, 1 = its end. */
export function placeOfDay(timeline: Pick<Timeline, 'startDate' | 'endDate'>, date: IsoDate): number {
  const start = dayNumber(timeline.startDate);
  return (dayNumber(date) - start) / (dayNumber(timeline.endDate) + 1 - start);
}

/** The days at which a new column begins: each month, and in a long plan each quarter, year or number of years (at most 18). */
export function columnsOf(timeline: Pick<Timeline, 'startDate' | 'endDate'>): { dates: IsoDate[]; months: number } {
  const count = monthsBetween(timeline.startDate, timeline.endDate) + 1;
  const months = [1, 3, 12, 24, 60, 120].find((step) => count / step <= 18) ?? Math.ceil(count / 18 / 12) * 12;
  const dates: IsoDate[] = [];
  for (let passed = 0; passed < count; passed += months) dates.push(addMonths(timeline.startDate, passed));
  return { dates, months };
}

function monthsBetween(from: IsoDate, to: IsoDate): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

function inTime(a: IsoDate, b: IsoDate): [IsoDate, IsoDate] {
  return a <= b ? [a, b] : [b, a];
}

function firstOfMonth(date: IsoDate): IsoDate {
  return `${date.slice(0, 7)}-01`;
}

function lastOfMonth(date: IsoDate): IsoDate {
  return addDays(addMonths(firstOfMonth(date), 1), -1);
}

function dayNumber(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}
