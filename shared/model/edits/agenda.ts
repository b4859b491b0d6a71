import type { Change } from '../../history/change-set.ts';
import { type AgendaItem, agendaOf, isOneDay } from '../agenda.ts';
import { isFreeDay } from '../agenda-conflicts.ts';
import { addDays, addMonths } from '../calendar.ts';
import type { IsoDate } from '../define.ts';
import type { PlanView } from '../plan-view.ts';
import type { RecordOf } from '../records.ts';
import { add, alter, type EditContext } from './base.ts';
import { moveConversation } from './conversations.ts';
import { newPracticeMoment } from './new-agenda-records.ts';

export interface Days {
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
}

/**
 * Puts an item of the agenda on other days: the dates it came from are written, and no others. An item with one day takes
 * the first of them, unless it can be made longer. Nothing when it is gone, fixed, or there already.
 */
export function reschedule(view: PlanView, key: string, days: Days, today: IsoDate): Change[] {
  const item = agendaOf(view).find((i) => i.key === key);
  if (item === undefined || item.hold === 'fixed' || days.endDate < days.startDate) return [];
  const change = moved(item, days, today);
  // What was said to the reminder was said about the old day.
  const answer = view.reminders.find((r) => r.itemKey === key);
  return change ? [change, ...(answer ? [{ before: answer, after: null }] : [])] : [];
}

function moved({ kind, record, ...now }: AgendaItem, days: Days, today: IsoDate): Change | null {
  const { startDate } = days;
  switch (record.kind) {
    case 'activity':
      return kind === 'certificate'
        ? alter(record, { expiresOn: startDate })
        : alter(record, bothOrOne(record, now, days));
    case 'sideTask':
      return alter(record, bothOrOne(record, now, days));
    case 'leave':
      return alter(record, { startDate, endDate: days.endDate });
    case 'practiceMoment':
      return alter(record, { plannedOn: startDate });
    case 'learningQuestion':
      if (kind === 'neededBy') return alter(record, { neededBy: startDate });
      return alter(record, kind === 'practise' ? { practiseOn: startDate } : { lookBackOn: startDate });
    case 'conversation':
      return kind === 'followUp'
        ? alter(record, { followUpDate: startDate })
        : moveConversation(record, startDate, today);
    case 'commitment':
      return alter(record, { dueDate: startDate });
    default:
      return null;
  }
}

/** Only one of the two dates known: it stays the only one as long as one is enough. */
function bothOrOne(
  record: { readonly startDate: IsoDate | null; readonly endDate: IsoDate | null },
  now: Days,
  days: Days,
): { startDate?: IsoDate | null; endDate?: IsoDate | null } {
  // An end that is only shown up to the end of the plan stays open until somebody moves that end alone.
  const isOpen = record.endDate === null && !isOneDay(now);
  if (isOpen && (days.startDate !== now.startDate || days.endDate === now.endDate))
    return { startDate: days.startDate };
  if (record.startDate === null && isOneDay(days)) return { endDate: days.endDate };
  if (record.endDate === null && isOneDay(days)) return { startDate: days.startDate };
  return { startDate: days.startDate, endDate: days.endDate };
}

/** Gives an activity that waits for a date its day; an idea becomes a plan by it. */
export function giveDay(activity: RecordOf<'activity'>, date: IsoDate): Change | null {
  return alter(activity, {
    startDate: date,
    endDate: date,
    ...(activity.state === 'idea' && { state: 'planned' as const }),
  });
}

/** After what time practice keeps what was learned: spread, each time a little longer (method.md, practice afterwards). */
export const practiceDelays = ['week', 'month', 'quarter'] as const;
export type PracticeDelay = (typeof practiceDelays)[number];

/** A day to practise again, and after what time it is. */
export interface PracticeProposal {
  readonly delay: PracticeDelay;
  readonly date: IsoDate;
}

/**
 * Proposes when to practise what a finished activity taught: a week, a month and three months after its last day, or after
 * today when that lies longer ago than a week or is still to come. Weekends and free days are skipped. A moment that
 * stands within three days of a proposal takes its place.
 */
export function proposePractice(
  view: PlanView,
  activity: RecordOf<'activity'>,
  today: IsoDate,
): readonly PracticeProposal[] {
  const last = activity.endDate ?? activity.startDate;
  const from = last !== null && last <= today && last > addDays(today, -7) ? last : today;
  const after: Record<PracticeDelay, IsoDate> = {
    week: addDays(from, 7),
    month: addMonths(from, 1),
    quarter: addMonths(from, 3),
  };
  const taken = view.practiceMomentsOf(activity.id).map((m) => m.plannedOn);
  return practiceDelays
    .map((delay) => ({ delay, date: nextWorkday(view, after[delay]) }))
    .filter(({ date }) => taken.every((day) => day < addDays(date, -3) || day > addDays(date, 3)));
}

/** Plans moments to practise again, one a date. */
export function planPractice(
  view: PlanView,
  context: EditContext,
  activityId: RecordOf<'activity'>['id'],
  dates: readonly IsoDate[],
): Change[] {
  const first = newPracticeMoment(context, view, { activityId, plannedOn: dates[0] ?? context.today });
  return dates.map((plannedOn, i) =>
    add(
      i === 0
        ? first
        : { ...newPracticeMoment(context, view, { activityId, plannedOn }), position: first.position + i },
    ),
  );
}

/** The next day that is no weekend and no leave; after half a year of leave it is that day anyway. */
function nextWorkday(view: PlanView, date: IsoDate): IsoDate {
  for (let days = 0; days < 183; days++) {
    const day = addDays(date, days);
    if (!isFreeDay(view, day)) return day;
  }
  return date;
}
