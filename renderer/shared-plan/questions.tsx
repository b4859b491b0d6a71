import { codesOf } from '#shared/model/codes.ts';
import { standingOf } from '#shared/model/gap.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { ActivityTable } from './activity-table.tsx';
import { Fields } from './fields.tsx';
import { Beside } from './record-block.tsx';
import { useSharedPlan } from './shared-plan-context.ts';

/** The learning questions with their activities, and what is asked of the manager. */
export function Questions() {
  const { view, t } = useSharedPlan();
  const codes = codesOf(view);
  const loose = view.looseActivities();
  return (
    <>
      {view.learningQuestions.map((question) => (
        <Question key={question.id} question={question} code={codes.get(question.id) ?? ''} />
      ))}
      {loose.length > 0 && (
        <div className="rk-shared-question">
          <p className="rk-shared-subtitle">{t.otherActivities}</p>
          <ActivityTable activities={loose} />
        </div>
      )}
    </>
  );
}

function Question({ question, code }: { question: RecordOf<'learningQuestion'>; code: string }) {
  const { view, t, language, choice } = useSharedPlan();
  const activities = view.activitiesOf(question.id);
  const requirements = question.requirementIds.flatMap((id) => view.get('requirement', id) ?? []);
  const [only] = requirements;
  const facts = [
    requirements.length > 0 ? t.for(requirements.map((r) => r.title).join('; ')) : '',
    requirements.length === 1 && only ? t.needs(only.requiredLevel, standingOf(view, only).agreed) : '',
    question.neededBy ? t.readyBefore(question.neededBy) : '',
  ].filter(Boolean);
  return (
    <div className="rk-shared-question" data-record={question.id} lang={language}>
      <p className="rk-shared-subtitle">
        <span className="rk-shared-code">{code}.</span> {question.text}
        {question.state !== 'active' && (
          <span className="rk-shared-sub">{choice('learningQuestion', 'state', question.state)}</span>
        )}
      </p>
      {facts.length > 0 && <p className="rk-shared-text">{facts.join(' ')}</p>}
      <Beside record={question} />
      {activities.length > 0 ? <ActivityTable activities={activities} /> : <p className="rk-muted">{t.noActivities}</p>}
      <Fields record={question} />
    </div>
  );
}
