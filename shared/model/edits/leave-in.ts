import { leaveKindOf } from '../../calendar-in/leave-words.ts';
import type { Change } from '../../history/change-set.ts';
import type { IsoDate } from '../define.ts';
import type { PlanView } from '../plan-view.ts';
import type { RecordOf } from '../records.ts';
import { add, alter, type EditContext } from './base.ts';
import { newLeave } from './new-time-records.ts';

/** What a calendar file holds, each time it happens on its own. */
export interface FoundEvent {
  /** The same at every reading, also for each time of an event that repeats. */
  readonly uid: string;
  readonly title: string;
  /** First and last day, both counted. */
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
  /** Null = whole days; else how long it takes on a day. */
  readonly minutesPerDay: number | null;
  /** The calendar says that the person is away. */
  readonly isAway: boolean;
}

/** What an event would do to the plan: add leave, alter leave that came from it before, or nothing. */
export interface LeaveProposal {
  readonly event: FoundEvent;
  readonly leaveKind: RecordOf<'leave'>['leaveKind'];
  readonly does: 'add' | 'alter' | 'same';
  /** Looks like leave, so it is ticked to begin with. */
  readonly isLikely: boolean;
}

/** Reads events as leave, in time: which are new, which alter leave that was read before, and which look like leave. */
export function proposeLeave(view: PlanView, events: readonly FoundEvent[]): LeaveProposal[] {
  const known = new Map(view.leaves.filter((l) => l.calendarUid !== '').map((l) => [l.calendarUid, l]));
  return events
    .toSorted((a, b) => (a.startDate < b.startDate ? -1 : a.startDate > b.startDate ? 1 : a.uid < b.uid ? -1 : 1))
    .map((event) => {
      const leave = known.get(event.uid);
      const leaveKind = leaveKindOf(event.title);
      const does = leave === undefined ? 'add' : sameLeave(leave, event) ? 'same' : 'alter';
      return {
        event,
        leaveKind,
        does,
        isLikely: leave !== undefined || leaveKindOf(event.title, event.isAway) !== 'other',
      };
    });
}

/** Takes in the ticked events. What was read before under the same UID is altered, never doubled; its kind stays as it is. */
export function takeInLeave(view: PlanView, context: EditContext, chosen: readonly LeaveProposal[]): Change[] {
  const known = new Map(view.leaves.filter((l) => l.calendarUid !== '').map((l) => [l.calendarUid, l]));
  const seen = new Set<string>();
  return chosen.flatMap(({ event, leaveKind }): Change[] => {
    if (seen.has(event.uid)) return [];
    seen.add(event.uid);
    const { title, startDate, endDate, minutesPerDay } = event;
    const fields = { title, startDate, endDate, minutesPerDay };
    const leave = known.get(event.uid);
    if (leave === undefined) return [add(newLeave(context, view, { ...fields, leaveKind, calendarUid: event.uid }))];
    const change = alter(leave, fields);
    return change ? [change] : [];
  });
}

function sameLeave(leave: RecordOf<'leave'>, event: FoundEvent): boolean {
  return (
    leave.title === event.title &&
    leave.startDate === event.startDate &&
    leave.endDate === event.endDate &&
    leave.minutesPerDay === event.minutesPerDay
  );
}
