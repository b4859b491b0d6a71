import { activitiesWithoutQuestion } from '#shared/model/codes.ts';
import { yesOn } from '#shared/model/consent.ts';
import { currentContract } from '#shared/model/contract.ts';
import type { SideTask } from '#shared/model/kinds/side-task.ts';
import { knowsSideTask } from '#shared/model/side-model.ts';
import { minutesPerWeekOf, sideTimeOf } from '#shared/model/side-time.ts';
import { formatDate, formatPercent } from '#shared/text/format.ts';
import { formatLongPeriod, formatPeriod } from '#shared/text/format-period.ts';
import { ActivityTable } from '../blocks/activity-table.tsx';
import { Answer } from '../blocks/answer.tsx';
import { StepHeading } from '../blocks/step-heading.tsx';
import { Contract } from '../charts/contract.tsx';
import { type Print, usePrint } from '../print-context.ts';
import { Hours } from './hours.tsx';

/** Kern- en neventaak: the 90/10 split and the side tasks. */
export function WorkingTime() {
  const { t, view, today } = usePrint();
  const { ofSideTasks } = activitiesWithoutQuestion(view);
  return (
    <>
      <StepHeading>{t.parts.workingTime}</StepHeading>
      {currentContract(view, today).contractMinutes === 0 ? (
        <p className="empty">{t.workingTime.noContract}</p>
      ) : (
        <ContractFigure />
      )}
      {view.sideTasks.length === 0 && knowsSideTask(view) && <p className="empty">{t.workingTime.noSideTask}</p>}
      {view.sideTasks.map((task) => (
        <SideTaskRows key={task.id} task={task} />
      ))}
      {ofSideTasks.length > 0 && <ActivityTable activities={ofSideTasks} caption={t.workingTime.activities} />}
      <Hours />
    </>
  );
}

function ContractFigure() {
  const { t, view, today, language, hours } = usePrint();
  const { contractMinutes, coreMinutes, sideMinutes, sidePermille } = currentContract(view, today);
  const { chosenMinutes, freeMinutes } = sideTimeOf(view, today);
  if (sideMinutes === 0) return <p>{t.workingTime.hoursOnly(hours(contractMinutes))}</p>;
  const sideNote =
    chosenMinutes === 0
      ? t.workingTime.notChosen
      : freeMinutes < 0
        ? t.workingTime.tooMuch(hours(chosenMinutes), hours(-freeMinutes))
        : t.workingTime.chosenAndFree(hours(chosenMinutes), hours(freeMinutes));
  return (
    <figure>
      <Contract
        label={t.workingTime.label(hours(contractMinutes), hours(coreMinutes), hours(sideMinutes), sideNote)}
        chosen={sideMinutes === 0 ? 0 : chosenMinutes / sideMinutes}
        core={t.workingTime.core(hours(coreMinutes))}
        side={t.workingTime.side(hours(sideMinutes))}
        coreNote={t.workingTime.share(hours(contractMinutes), formatPercent((1000 - sidePermille) * 10, language))}
        sideNote={sideNote}
        isTooMuch={freeMinutes < 0}
      />
    </figure>
  );
}

function SideTaskRows({ task }: { task: SideTask }) {
  const print = usePrint();
  const { t } = print;
  return (
    <>
      <Answer label={t.workingTime.sideTask} text={task.title} note={aboutTask(print, task)} />
      {task.contribution.trim() !== '' && <Answer label={t.workingTime.contribution} text={task.contribution} />}
      {task.goals.trim() !== '' && <Answer label={t.workingTime.goals} text={task.goals} />}
    </>
  );
}

/** "3 uur per week, 1 september 2026 – 31 augustus 2027, akkoord op 8 oktober 2026" */
function aboutTask({ t, view, language, hours }: Print, task: SideTask): string {
  const { startDate, endDate } = task;
  const perWeek = minutesPerWeekOf(view, task);
  const agreedOn = yesOn(view, 'sideTask', task.id);
  return [
    perWeek === null ? t.workingTime.hoursUnknown : t.workingTime.perWeek(hours(perWeek)),
    startDate && endDate ? formatLongPeriod(startDate, endDate, language) : formatPeriod(startDate, endDate, language),
    agreedOn === null ? t.workingTime.notAgreed : t.workingTime.agreedOn(formatDate(agreedOn, language)),
    task.isOutsideDepartment ? t.workingTime.outside : '',
    task.isCoreTask ? t.workingTime.isCoreTask : '',
  ]
    .filter(Boolean)
    .join(', ');
}
