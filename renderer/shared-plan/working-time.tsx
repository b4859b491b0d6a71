import { yesOn } from '#shared/model/consent.ts';
import { currentContract } from '#shared/model/contract.ts';
import { formatPercent, formatShortDate } from '#shared/text/format.ts';
import { formatPeriod } from '#shared/text/format-period.ts';
import { Fields } from './fields.tsx';
import { RecordBlock } from './record-block.tsx';
import { RecordTable } from './record-table.tsx';
import { useSharedPlan } from './shared-plan-context.ts';

/** Core and side task: how the contract is split, each core task with its results, and each side task with its goals. */
export function WorkingTime() {
  const { view, t, language, sharedOn } = useSharedPlan();
  const { coreMinutes, sideMinutes } = currentContract(view, sharedOn);
  return (
    <>
      <p className="rk-shared-text">{t.contract(coreMinutes, sideMinutes)}</p>
      {view.contractPeriods.length > 0 && <ContractPeriods />}
      {view.coreTasks.map((task) => (
        <RecordBlock key={task.id} record={task}>
          <p className="rk-shared-subtitle">{task.title}</p>
          <Fields record={task} />
        </RecordBlock>
      ))}
      {view.sideTasks.map((task) => {
        const about = [
          task.subject,
          task.minutesPerWeek === null ? '' : t.perWeek(task.minutesPerWeek),
          task.totalMinutes === null ? '' : t.inTotal(task.totalMinutes),
          formatPeriod(task.startDate, task.endDate, language),
        ];
        return (
          <RecordBlock key={task.id} record={task}>
            <p className="rk-shared-subtitle">{task.title}</p>
            <p className="rk-shared-sub">{about.filter(Boolean).join(' · ')}</p>
            <Fields record={task} />
          </RecordBlock>
        );
      })}
    </>
  );
}

function ContractPeriods() {
  const { view, t, language, hours, label } = useSharedPlan();
  return (
    <RecordTable
      records={view.contractPeriods}
      columns={[
        { title: t.groups.contractPeriod, cell: (p) => formatPeriod(p.startDate, p.endDate, language) },
        { title: label('contractPeriod', 'minutesPerWeek'), isNumber: true, cell: (p) => hours(p.minutesPerWeek) },
        {
          title: label('contractPeriod', 'sidePermille'),
          isNumber: true,
          cell: (p) => {
            const agreedOn = yesOn(view, 'split', p.id);
            return (
              <>
                {`${formatPercent(p.sidePermille * 10, language)}%`}
                {agreedOn !== null && (
                  <span className="rk-shared-sub">
                    {label('contractPeriod', 'agreedBeforeOn')} {formatShortDate(agreedOn, language)}
                  </span>
                )}
              </>
            );
          },
        },
      ]}
    />
  );
}
