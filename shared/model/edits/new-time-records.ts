import type { PlanView } from '../plan-view.ts';
import type { RecordOf } from '../records.ts';
import { createRecord, type EditContext, type Said } from './base.ts';
import { positionAfter } from './order.ts';

/** Contract hours from a day on, with a tenth for side tasks (method.md, Kerntaak 90 / neventaak 10). */
export function newContractPeriod(
  context: EditContext,
  _view: PlanView,
  fields: Said<'contractPeriod', 'startDate' | 'minutesPerWeek'>,
): RecordOf<'contractPeriod'> {
  return createRecord(context, 'contractPeriod', {
    endDate: null,
    sidePermille: 100,
    agreedBeforeOn: null,
    ...fields,
  });
}

/** A core task at the end of the list, of which results and hours are not known yet. */
export function newCoreTask(
  context: EditContext,
  view: PlanView,
  fields: Said<'coreTask', 'title'>,
): RecordOf<'coreTask'> {
  return createRecord(context, 'coreTask', {
    results: '',
    minutesPerWeek: null,
    agreedOn: null,
    position: positionAfter(view.coreTasks),
    ...fields,
  });
}

/** Leave of one whole day, unless another end is said. */
export function newLeave(context: EditContext, _view: PlanView, fields: Said<'leave', 'startDate'>): RecordOf<'leave'> {
  return createRecord(context, 'leave', {
    title: '',
    endDate: fields.startDate,
    leaveKind: 'leave',
    minutesPerDay: null,
    weekdays: [],
    everyWeeks: 1,
    weeks: 'all',
    skippedDates: [],
    calendarUid: '',
    ...fields,
  });
}

/** Work time that was spent today on the core task, unless said otherwise. */
export function newHourEntry(
  context: EditContext,
  _view: PlanView,
  fields: Said<'hourEntry', 'minutes'>,
): RecordOf<'hourEntry'> {
  return createRecord(context, 'hourEntry', {
    workedOn: context.today,
    what: 'core',
    time: 'work',
    sideTaskId: null,
    coreTaskId: null,
    activityId: null,
    note: '',
    loggedAt: context.now,
    ...fields,
  });
}
