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

/** One's own free days, whatever feast they are for: "kerstvakantie". */
const leaveWords = /\b(\w*verlof\w*|\w*vakantie\w*|leave|vacation|pto|day off|out of office|ooo)\b/i;
const freeWords = /\b(vrij|vrije dag\w*|afwezig|adv|atv|holidays?)\b/i;
const holidayWords =
  /\b(feestdag\w*|nieuwjaar\w*|(goede|good) (vrijdag|friday)|pasen|paasdag|paasmaandag|easter|koningsdag|king'?s day|bevrijdingsdag|liberation day|hemelvaart\w*|ascension|pinkster\w*|pentecost|whit monday|kerst\w*|christmas|boxing day|(bank|public) holiday|new year'?s day)\b/i;

/** Reads events as leave, in time: which are new, which alter leave that was read before, and which look like leave. */
export function proposeLeave(view: PlanView, events: readonly FoundEvent[]): LeaveProposal[] {
  const known = new Map(view.leaves.filter((l) => l.calendarUid !== '').map((l) => [l.calendarUid, l]));
  return events
    .toSorted((a, b) => (a.startDate < b.startDate ? -1 : a.startDate > b.startDate ? 1 : a.uid < b.uid ? -1 : 1))
    .map((event) => {
      const leave = known.get(event.uid);
      const leaveKind = kindOf(event.title);
      const does = leave === undefined ? 'add' : sameLeave(leave, event) ? 'same' : 'alter';
      return { event, leaveKind, does, isLikely: leave !== undefined || leaveKind !== 'other' || event.isAway };
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

function kindOf(title: string): RecordOf<'leave'>['leaveKind'] {
  if (leaveWords.test(title)) return 'leave';
  if (holidayWords.test(title)) return 'holiday';
  return freeWords.test(title) ? 'leave' : 'other';
}
