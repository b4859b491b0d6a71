import { yesOn } from '#shared/model/consent.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { minutesPerWeekOf } from '#shared/model/side-time.ts';
import { formatHours, formatShortDate } from '#shared/text/format.ts';
import { formatPeriod } from '#shared/text/format-period.ts';
import { termTexts } from '#shared/text/terms.ts';
import { workingTimeTexts } from '#shared/text/working-time.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import { Tag } from '../../ui/tag.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';

type SideTask = RecordOf<'sideTask'>;

/** The side tasks with their hours a week, period and whether they were agreed. A row opens its side task. */
export function SideTaskTable({ view }: { view: PlanView }) {
  const tasks = view.sideTasks;
  const t = useTexts(workingTimeTexts);
  const unit = useTexts(termTexts).hourUnit;
  const unknown = useTexts(termTexts).unknown;
  const language = useLanguage();
  return (
    <div className="rk-table-scroll">
      <table className="rk-table rk-side-tasks">
        <thead>
          <tr>
            <th scope="col">{t.task}</th>
            <th scope="col">{t.period}</th>
            <th scope="col">{t.agreement}</th>
            <th scope="col" className="rk-num">
              {t.hours}
            </th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <tr key={task.id} data-hover>
              <th scope="row">
                <button
                  type="button"
                  className="rk-side-task-link"
                  onClick={() => openPlace({ type: 'side-task', id: task.id })}
                  onDoubleClick={() => openPlace({ type: 'side-task', id: task.id }, { pin: true })}
                >
                  {task.title.trim() || t.untitled}
                </button>
              </th>
              <td data-label={t.period}>{formatPeriod(task.startDate, task.endDate, language)}</td>
              <td>
                <Agreement task={task} />
              </td>
              <td
                className="rk-num"
                data-label={t.hours}
                data-unknown={minutesPerWeekOf(view, task) === null || task.isCoreTask || undefined}
              >
                <HoursOf minutes={minutesPerWeekOf(view, task)} unknown={unknown} unit={unit} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HoursOf({ minutes, unknown, unit }: { minutes: number | null; unknown: string; unit: string }) {
  const language = useLanguage();
  return minutes === null ? unknown : `${formatHours(minutes, language)} ${unit}`;
}

function Agreement({ task }: { task: SideTask }) {
  const t = useTexts(workingTimeTexts);
  const language = useLanguage();
  const agreedOn = yesOn(usePlan(), 'sideTask', task.id);
  if (task.isCoreTask) return <Tag icon="warning">{t.isCore}</Tag>;
  return agreedOn === null ? (
    <Tag tone="plan">{t.notAgreed}</Tag>
  ) : (
    <Tag tone="done" icon="verified">
      {t.agreed(formatShortDate(agreedOn, language))}
    </Tag>
  );
}
