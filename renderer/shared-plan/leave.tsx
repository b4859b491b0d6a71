import { hoursOff } from '#shared/model/leave-hours.ts';
import { repeats } from '#shared/model/leave-times.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { formatPeriod } from '#shared/text/format-period.ts';
import { repeatWords } from '#shared/text/leave-days.ts';
import { RecordTable } from './record-table.tsx';
import { useSharedPlan } from './shared-plan-context.ts';

/** The days off, with the working hours they take by the contract that was shared. */
export function Leave() {
  const { view, language, t, hours, choice, has } = useSharedPlan();
  const off = view.leaves.map((leave) => hoursOff(view, leave));
  // Without the contract periods the hours of a day are not known here.
  const isKnown = has('contractPeriod');
  return (
    <RecordTable
      records={view.leaves}
      columns={[
        {
          title: t.groups.leave,
          cell: ({ title, leaveKind }) => {
            const kind = choice('leave', 'leaveKind', leaveKind);
            return (
              <>
                <span className="rk-shared-name">{title.trim() || kind}</span>
                {title.trim() !== '' && <span className="rk-shared-sub">{kind}</span>}
              </>
            );
          },
          ...(isKnown && { total: t.together }),
        },
        {
          title: t.when,
          cell: (leave) => (
            <>
              {repeats(leave) ? repeatWords(leave, language) : formatPeriod(leave.startDate, leave.endDate, language)}
              {leave.minutesPerDay !== null && <span className="rk-shared-sub">{t.perDay(leave.minutesPerDay)}</span>}
            </>
          ),
        },
        ...(isKnown
          ? [
              {
                title: t.hoursOff,
                isNumber: true,
                cell: (leave: RecordOf<'leave'>) => hours(hoursOff(view, leave)),
                total: hours(off.reduce((sum, minutes) => sum + minutes, 0)),
              },
            ]
          : []),
      ]}
    />
  );
}
