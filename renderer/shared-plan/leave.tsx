import { contractOf } from '#shared/model/contract.ts';
import { formatPeriod } from '#shared/text/format-period.ts';
import { RecordTable } from './record-table.tsx';
import { useSharedPlan } from './shared-plan-context.ts';

/** The days off, with the working hours they take by the contract that was shared. */
export function Leave() {
  const { view, language, t, hours, choice, has } = useSharedPlan();
  const calendar = contractOf(view);
  const off = view.leaves.map(({ startDate, endDate }) => calendar.between(startDate, endDate).leave);
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
          cell: ({ startDate, endDate, minutesPerDay }) => (
            <>
              {formatPeriod(startDate, endDate, language)}
              {minutesPerDay !== null && <span className="rk-shared-sub">{t.perDay(minutesPerDay)}</span>}
            </>
          ),
        },
        ...(isKnown
          ? [
              {
                title: t.hoursOff,
                isNumber: true,
                cell: ({ startDate, endDate }: { startDate: string; endDate: string }) =>
                  hours(calendar.between(startDate, endDate).leave),
                total: hours(off.reduce((sum, minutes) => sum + minutes, 0)),
              },
            ]
          : []),
      ]}
    />
  );
}
