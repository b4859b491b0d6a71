import { addDays } from '../model/calendar.ts';
import type { IsoDate } from '../model/define.ts';
import type { PlanView } from '../model/plan-view.ts';

/** The fields that hold the moment at which a record was written, by the clock of the computer; no person types them. */
const momentFields = [
  'createdAt',
  'addedAt',
  'scoredAt',
  'notedAt',
  'loggedAt',
  'readAt',
  'keptAt',
  'dismissedAt',
  'startedAt',
  'filledAt',
];

/** The last day on which something was written in this plan, by the clock of that moment (UTC). */
export function lastWrittenOn(view: PlanView): IsoDate {
  let last = view.plan.createdAt;
  for (const record of view.records.values()) {
    const fields = record as unknown as Readonly<Record<string, unknown>>;
    for (const field of momentFields) {
      const moment = fields[field];
      if (typeof moment === 'string' && moment > last) last = moment;
    }
  }
  return last.slice(0, 10);
}

/**
 * True when the computer says that today lies before the day on which something was written in this plan: its clock was set
 * back, or was ahead then. A day of difference is none: a plan is written in UTC, and today is the day where its owner is.
 */
export function isClockBack(view: PlanView, today: IsoDate): boolean {
  return addDays(today, 1) < lastWrittenOn(view);
}
