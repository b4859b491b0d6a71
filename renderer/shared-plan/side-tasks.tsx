import { splitWorkingTime } from '#shared/model/working-time.ts';
import { formatPeriod } from '#shared/text/format-period.ts';
import { Answer, RecordBlock } from './record-block.tsx';
import { useSharedPlan } from './shared-plan-context.ts';

/** Core and side task: how the contract is split, and each side task with its goals. */
export function SideTasks() {
  const { view, t, language } = useSharedPlan();
  const { coreMinutes, sideMinutes } = splitWorkingTime(view.plan.contractMinutesPerWeek);
  return (
    <>
      <p className="rk-shared-text">{t.contract(coreMinutes, sideMinutes)}</p>
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
            <Answer label={t.goals} text={task.goals} />
            <Answer label={t.toAssignment} text={task.contribution} />
          </RecordBlock>
        );
      })}
    </>
  );
}
