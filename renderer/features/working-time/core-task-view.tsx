import './working-time.css';
import { useState } from 'react';
import { currentContract } from '#shared/model/contract.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { coreTaskTexts } from '#shared/text/core-tasks.ts';
import { formatHoursInText } from '#shared/text/format.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { today } from '../../platform/clock.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { EditableTitle } from '../../ui/editable-title.tsx';
import { HoursField } from '../../ui/hours-field.tsx';
import { useLanguage } from '../../ui/language.ts';
import type { EditorProps } from '../../workbench/contribution.ts';
import { focusField } from '../../workbench/focus-field.ts';
import { removeWithUndo } from '../../workbench/removal.ts';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { AgreementFields } from './agreement-fields.tsx';

type CoreTask = RecordOf<'coreTask'>;

const minutesOfAWeek = 168 * 60;

/** One core task: its results as they were agreed, and its hours (method.md, Kerntaak 90 / neventaak 10). */
export function CoreTaskView({ id }: EditorProps) {
  const view = usePlan();
  const t = useTexts(coreTaskTexts).one;
  const language = useLanguage();
  const task = view.get('coreTask', id);
  const [isEditing, setIsEditing] = useState(task?.title.trim() === '');
  useFocusTarget((target) => (target === 'title' ? setIsEditing(true) : focusField(target)));
  if (task === undefined) return null;
  const set = (patch: Partial<CoreTask>, group?: string) => alterRecord('coreTask', task.id, patch, group);
  const core = formatHoursInText(currentContract(view, today()).coreMinutes, language);
  return (
    <article className="rk-side-task">
      <header>
        <p className="rk-muted rk-caption">{t.kicker}</p>
        <EditableTitle
          value={task.title}
          onCommit={(title, group) => set({ title }, group)}
          label={t.name}
          editLabel={t.editName}
          placeholder={t.namePlaceholder}
          isEditing={isEditing}
          onEditing={setIsEditing}
          isLine
        />
        <p className="rk-side-task-lead">{t.lead}</p>
      </header>
      <div className="rk-side-task-form">
        <div data-field="results">
          <DraftField
            label={t.results}
            hint={t.resultsHint}
            value={task.results}
            words
            multiline
            onCommit={(results, group) => set({ results }, group)}
          />
        </div>
        <AgreementFields
          label={t.agreed}
          agreedOn={task.agreedOn}
          onChange={(agreedOn, group) => set({ agreedOn }, group)}
        />
        <div data-field="minutesPerWeek" className="rk-core-hours">
          <HoursField
            label={t.hours}
            hint={t.hoursHint(core)}
            max={minutesOfAWeek}
            value={task.minutesPerWeek}
            onCommit={(minutesPerWeek, group) => set({ minutesPerWeek }, group)}
          />
        </div>
      </div>
      <div className="rk-side-task-remove">
        <Button variant="danger" icon="trash" onPress={() => removeWithUndo(task)}>
          {t.remove}
        </Button>
      </div>
    </article>
  );
}
