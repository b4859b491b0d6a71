import { currentContract } from '#shared/model/contract.ts';
import { add } from '#shared/model/edits/base.ts';
import { newCoreTask } from '#shared/model/edits/new-time-records.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { startOf } from '#shared/model/short-title.ts';
import { coreTaskTexts } from '#shared/text/core-tasks.ts';
import { formatHours, formatHoursInText, formatShortDate } from '#shared/text/format.ts';
import { termTexts } from '#shared/text/terms.ts';
import { workingTimeTexts } from '#shared/text/working-time.ts';
import { today } from '../../platform/clock.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { AddLine } from '../../ui/add-line.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Section } from '../../ui/section.tsx';
import { Tag } from '../../ui/tag.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';

/** The core tasks with their results, hours and agreement; a row opens its core task. */
export function CoreTaskPart({ view }: { view: PlanView }) {
  const t = useTexts(coreTaskTexts);
  return (
    <Section title={t.title} lead={t.lead}>
      {view.coreTasks.length === 0 ? (
        <p className="rk-muted">{t.none}</p>
      ) : (
        <>
          <CoreTaskTable view={view} />
          <CoreHours view={view} />
        </>
      )}
      <div className="rk-side-task-add" data-field="new-core-task">
        <AddLine
          label={t.addLabel}
          placeholder={t.addPlaceholder}
          action={t.add}
          onAdd={(title) => edit.commit([add(newCoreTask(edit.context(), edit.view(), { title }))])}
        />
      </div>
    </Section>
  );
}

function CoreTaskTable({ view }: { view: PlanView }) {
  const t = useTexts(coreTaskTexts);
  const words = useTexts(workingTimeTexts);
  const { hourUnit, unknown } = useTexts(termTexts);
  const language = useLanguage();
  return (
    <div className="rk-table-scroll">
      <table className="rk-table rk-side-tasks">
        <thead>
          <tr>
            <th scope="col">{t.task}</th>
            <th scope="col">{t.results}</th>
            <th scope="col">{words.agreement}</th>
            <th scope="col" className="rk-num">
              {words.hours}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.coreTasks.map((task) => {
            const open = (pin: boolean) => openPlace({ type: 'core-task', id: task.id }, pin ? { pin } : {});
            return (
              <tr key={task.id} data-hover>
                <th scope="row">
                  <button
                    type="button"
                    className="rk-side-task-link"
                    onClick={() => open(false)}
                    onDoubleClick={() => open(true)}
                  >
                    {task.title.trim() || t.untitled}
                  </button>
                </th>
                <td className="rk-core-results">
                  {task.results.trim() === '' ? (
                    <span className="rk-muted">{t.noResults}</span>
                  ) : (
                    <span className="rk-core-words">{startOf(task.results)}</span>
                  )}
                </td>
                <td>
                  {task.agreedOn === null ? (
                    <Tag tone="plan">{words.notAgreed}</Tag>
                  ) : (
                    <Tag tone="done" icon="verified">
                      {words.agreed(formatShortDate(task.agreedOn, language))}
                    </Tag>
                  )}
                </td>
                <td
                  className="rk-num"
                  data-label={words.hours}
                  data-unknown={task.minutesPerWeek === null || undefined}
                >
                  {task.minutesPerWeek === null ? unknown : `${formatHours(task.minutesPerWeek, language)} ${hourUnit}`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** What the core tasks ask together, beside the hours of the core task. Nothing while no hours are known. */
function CoreHours({ view }: { view: PlanView }) {
  const t = useTexts(coreTaskTexts);
  const language = useLanguage();
  const known = view.coreTasks.filter((task) => task.minutesPerWeek !== null);
  if (known.length === 0) return null;
  const hours = (minutes: number) => formatHoursInText(minutes, language);
  const chosen = known.reduce((sum, task) => sum + (task.minutesPerWeek ?? 0), 0);
  return (
    <p className="rk-room rk-num-words">
      {t.sum(hours(chosen), hours(currentContract(view, today()).coreMinutes))}{' '}
      {known.length < view.coreTasks.length && <span className="rk-muted">{t.sumUnknown}</span>}
    </p>
  );
}
