import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { shortTitleOf } from '#shared/model/short-title.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { useTexts } from '../../platform/texts.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';

const none = 'none';

/** The learning question an activity belongs to, and the side task in which it is done when there are side tasks. */
export function ActivityBelongs({ view, activity }: { view: PlanView; activity: RecordOf<'activity'> }) {
  const t = useTexts(learningTexts);
  const question = activity.learningQuestionId ? view.get('learningQuestion', activity.learningQuestionId) : undefined;
  const sideTask = activity.sideTaskId ? view.get('sideTask', activity.sideTaskId) : undefined;
  const nameOf = (q: RecordOf<'learningQuestion'>) => shortTitleOf(q) || t.question.untitled;
  return (
    <Section title={t.activity.belongs}>
      <div className="rk-activity-form">
        <div data-field="learningQuestionId" className="rk-activity-belongs">
          <Select
            label={t.activity.question}
            {...(!question && !sideTask && { hint: t.activity.noQuestionHint })}
            value={question?.id ?? none}
            options={[
              { value: none, label: t.activity.noQuestion },
              ...view.learningQuestions.map((q) => ({ value: q.id as string, label: nameOf(q) })),
            ]}
            onChange={(id) =>
              alterRecord('activity', activity.id, {
                learningQuestionId: view.get('learningQuestion', id)?.id ?? null,
              })
            }
          />
          {question && (
            <LinkButton onPress={() => openPlace({ type: 'learning-question', id: question.id })}>
              {t.activity.open(nameOf(question))}
            </LinkButton>
          )}
        </div>
        {view.sideTasks.length > 0 && (
          <div data-field="sideTaskId" className="rk-activity-belongs">
            <Select
              label={t.activity.sideTask}
              value={sideTask?.id ?? none}
              options={[
                { value: none, label: t.activity.noSideTask },
                ...view.sideTasks.map((s) => ({ value: s.id as string, label: s.title })),
              ]}
              onChange={(id) =>
                alterRecord('activity', activity.id, { sideTaskId: view.get('sideTask', id)?.id ?? null })
              }
            />
            {sideTask && (
              <LinkButton onPress={() => openPlace({ type: 'side-task', id: sideTask.id })}>
                {t.activity.open(sideTask.title)}
              </LinkButton>
            )}
          </div>
        )}
      </div>
    </Section>
  );
}
