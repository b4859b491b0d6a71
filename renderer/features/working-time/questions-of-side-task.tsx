import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { shortTitleOf, startOf } from '#shared/model/short-title.ts';
import { workingTimeTexts } from '#shared/text/working-time.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { useTexts } from '../../platform/texts.ts';
import { Checkbox } from '../../ui/checkbox.tsx';

/** The learning questions, ticked where the side task helps with them. */
export function QuestionsOfSideTask({ view, task }: { view: PlanView; task: RecordOf<'sideTask'> }) {
  const t = useTexts(workingTimeTexts).one;
  const questions = view.learningQuestions.filter(
    (q) => q.state === 'active' || task.learningQuestionIds.includes(q.id),
  );
  if (questions.length === 0) return <p className="rk-muted">{t.noQuestions}</p>;
  const toggle = (id: (typeof questions)[number]['id'], isTicked: boolean) => {
    const rest = task.learningQuestionIds.filter((one) => one !== id);
    alterRecord('sideTask', task.id, { learningQuestionIds: isTicked ? [...rest, id] : rest });
  };
  return (
    <fieldset className="rk-side-task-questions" data-field="learningQuestionIds">
      <legend className="rk-field-label">{t.learnQuestions}</legend>
      {questions.map((question) => (
        <Checkbox
          key={question.id}
          isSelected={task.learningQuestionIds.includes(question.id)}
          onChange={(isTicked) => toggle(question.id, isTicked)}
        >
          <span className="rk-side-task-question">{startOf(shortTitleOf(question))}</span>
        </Checkbox>
      ))}
    </fieldset>
  );
}
