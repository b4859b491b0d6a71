import { formatShortDate } from '#shared/text/format.ts';
import { RecordTable } from './record-table.tsx';
import { useSharedPlan } from './shared-plan-context.ts';

/** When what was learned is practised again, the first one first. */
export function PracticeMoments() {
  const { view, language, t, label } = useSharedPlan();
  const moments = view.practiceMoments.toSorted((a, b) => (a.plannedOn < b.plannedOn ? -1 : 1));
  const done = moments.filter((m) => m.doneOn !== null).length;
  return (
    <RecordTable
      records={moments}
      columns={[
        {
          title: t.activity,
          cell: (moment) => (
            <>
              <span className="rk-shared-name">{view.get('activity', moment.activityId)?.title}</span>
              {moment.note.trim() !== '' && <span className="rk-shared-text rk-shared-small">{moment.note}</span>}
            </>
          ),
          total: t.together,
        },
        {
          title: label('practiceMoment', 'plannedOn'),
          isNumber: true,
          cell: (moment) => formatShortDate(moment.plannedOn, language),
        },
        {
          title: label('practiceMoment', 'doneOn'),
          isNumber: true,
          cell: (moment) => (moment.doneOn === null ? '–' : formatShortDate(moment.doneOn, language)),
          total: t.doneOf(done, moments.length),
        },
      ]}
    />
  );
}
