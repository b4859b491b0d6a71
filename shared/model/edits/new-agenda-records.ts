import type { PlanView } from '../plan-view.ts';
import type { RecordOf } from '../records.ts';
import { createRecord, type EditContext, type Said } from './base.ts';
import { positionAfter } from './order.ts';

/** A moment to practise again, not done yet. */
export function newPracticeMoment(
  context: EditContext,
  view: PlanView,
  fields: Said<'practiceMoment', 'activityId' | 'plannedOn'>,
): RecordOf<'practiceMoment'> {
  return createRecord(context, 'practiceMoment', {
    doneOn: null,
    note: '',
    position: positionAfter(view.practiceMoments),
    ...fields,
  });
}

/** What a calendar elsewhere is told of an item for the first time. */
export function newCalendarEntry(
  context: EditContext,
  _view: PlanView,
  fields: Said<'calendarEntry', 'itemKey' | 'fingerprint'>,
): RecordOf<'calendarEntry'> {
  return createRecord(context, 'calendarEntry', { sequence: 0, ...fields });
}

/** A first answer to a reminder. */
export function newReminder(
  context: EditContext,
  _view: PlanView,
  fields: Said<'reminder', 'itemKey'>,
): RecordOf<'reminder'> {
  return createRecord(context, 'reminder', { snoozedUntil: null, isDone: false, ...fields });
}
