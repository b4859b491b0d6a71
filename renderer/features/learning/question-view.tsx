import './question-view.css';
import { useState } from 'react';
import { stationProgress } from '#shared/model/progress.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { EditableTitle } from '../../ui/editable-title.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { EditorProps } from '../../workbench/contribution.ts';
import { focusField } from '../../workbench/focus-field.ts';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { AboutQuestion } from './about-question.tsx';
import { ActivitiesOfQuestion } from './activities-of-question.tsx';
import { newActivityTarget, titleTarget } from './focus-targets.ts';
import { FuelStationFields } from './fuel-station-fields.tsx';
import { HoursOf } from './hours-of.tsx';
import { QuestionKicker } from './question-kicker.tsx';
import { stationLook } from './station-look.ts';
import { TransferFields } from './transfer-fields.tsx';
import { WhoPays } from './who-pays.tsx';

/** The fuel station of one learning question: how, when and where I learn this, what it costs, and what I do with it. */
export function QuestionView({ id }: EditorProps) {
  const view = usePlan();
  const t = useTexts(learningTexts);
  const question = view.get('learningQuestion', id);
  const [isEditing, setIsEditing] = useState(question?.text.trim() === '');
  useFocusTarget((target) => {
    if (target === titleTarget || target === 'text') setIsEditing(true);
    else focusField(target === 'activities' ? newActivityTarget : target);
  });
  if (question === undefined) return null;
  const { state } = stationProgress(view, question);
  const look = stationLook[state];
  const activities = view.activitiesOf(question.id);
  const lead = { active: t.question.lead, later: t.question.leadLater, done: t.question.leadDone }[question.state];

  return (
    <article className="rk-learning-question">
      <header>
        <div className="rk-learning-kicker">
          <QuestionKicker view={view} question={question} />
          <Tag tone={look.tagTone} icon={look.icon}>
            {t.stationState[state]}
          </Tag>
        </div>
        <EditableTitle
          value={question.text}
          onCommit={(text, group) => alterRecord('learningQuestion', question.id, { text }, group)}
          label={t.question.text}
          editLabel={t.question.editText}
          placeholder={t.question.textPlaceholder}
          isEditing={isEditing}
          onEditing={setIsEditing}
        />
        <p className="rk-learning-lead">{lead}</p>
      </header>
      <div className="rk-learning-columns">
        <ActivitiesOfQuestion question={question} activities={activities} />
        <aside className="rk-learning-aside">
          <WhoPays view={view} activities={activities} />
          <HoursOf title={t.hours.title} activities={activities} />
        </aside>
      </div>
      <TransferFields question={question} />
      <FuelStationFields question={question} />
      <AboutQuestion view={view} question={question} />
    </article>
  );
}
