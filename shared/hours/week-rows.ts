import { addDays } from '../model/calendar.ts';
import type { IsoDate } from '../model/define.ts';
import { type HourRow, rowKey, rowOf } from '../model/edits/hours.ts';
import { hourLogOf } from '../model/hour-log.ts';
import type { PlanView } from '../model/plan-view.ts';
import { sideModelOf } from '../model/side-model.ts';

const kindsInOrder = ['core', 'side', 'learning'] as const;

/** Everything hours can be written down for, in work time: each kind in general, then its tasks or activities in the owner's order. */
export function possibleRows(view: PlanView): HourRow[] {
  const general = (what: HourRow['what']): HourRow => ({
    what,
    time: 'work',
    sideTaskId: null,
    coreTaskId: null,
    activityId: null,
  });
  return [
    general('core'),
    ...view.coreTasks.map((t) => ({ ...general('core'), coreTaskId: t.id })),
    ...view.sideTasks.filter((t) => t.isCoreTask).map((t) => ({ ...general('core'), sideTaskId: t.id })),
    ...view.sideTasks.filter((t) => !t.isCoreTask).map((t) => ({ ...general('side'), sideTaskId: t.id })),
    general('side'),
    ...view.activities.filter((a) => a.state !== 'dropped').map((a) => ({ ...general('learning'), activityId: a.id })),
    general('learning'),
  ];
}

/**
 * The rows of a week: what runs in it, what was written down in it or in the week before, and those that were asked for. Core
 * first, then side task, then learning; work time before own time.
 */
export function rowsOfWeek(view: PlanView, monday: IsoDate, asked: readonly HourRow[] = []): HourRow[] {
  const sunday = addDays(monday, 6);
  const possible = possibleRows(view);
  const logged = hourLogOf(view).between(addDays(monday, -7), sunday).map(rowOf);
  const rows = new Map<string, HourRow>();
  for (const row of [...possible.filter((row) => isUsual(view, row, monday, sunday)), ...logged, ...asked])
    rows.set(rowKey(row), row);
  const places = new Map(possible.map((row, i) => [rowKey(row), i]));
  const rank = (row: HourRow) => [
    kindsInOrder.indexOf(row.what),
    places.get(rowKey({ ...row, time: 'work' })) ?? possible.length,
    row.time === 'own' ? 1 : 0,
  ];
  return [...rows.values()].sort((a, b) => {
    const [one, other] = [rank(a), rank(b)];
    const i = one.findIndex((value, at) => value !== other[at]);
    return i < 0 ? 0 : (one[i] as number) - (other[i] as number);
  });
}

/** Side tasks and learning that run in the week; the core task in general while there are no core tasks with a name. */
function isUsual(view: PlanView, row: HourRow, monday: IsoDate, sunday: IsoDate): boolean {
  if (row.sideTaskId !== null) {
    const task = view.get('sideTask', row.sideTaskId);
    return task !== undefined && !task.isCoreTask && overlaps(task, monday, sunday);
  }
  if (row.coreTaskId !== null) return true;
  if (row.activityId !== null) {
    const activity = view.get('activity', row.activityId);
    return activity?.state === 'busy' && overlaps(activity, monday, sunday);
  }
  if (row.what === 'core') return view.coreTasks.length === 0;
  return row.what === 'side' && view.sideTasks.length === 0 && sideModelOf(view) !== 'no';
}

function overlaps(
  { startDate, endDate }: { startDate: IsoDate | null; endDate: IsoDate | null },
  monday: IsoDate,
  sunday: IsoDate,
): boolean {
  return (startDate === null || startDate <= sunday) && (endDate === null || endDate >= monday);
}
