import './working-time.css';
import { useState } from 'react';
import { contractOf } from '#shared/model/contract.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { startOf } from '#shared/model/short-title.ts';
import { formatHours } from '#shared/text/format.ts';
import { workingTimeTexts } from '#shared/text/working-time.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { today } from '../../platform/clock.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { EditableTitle } from '../../ui/editable-title.tsx';
import { useLanguage } from '../../ui/language.ts';
import { PeriodFields } from '../../ui/period-fields.tsx';
import { Section } from '../../ui/section.tsx';
import type { EditorProps } from '../../workbench/contribution.ts';
import { focusField } from '../../workbench/focus-field.ts';
import { removeWithUndo } from '../../workbench/removal.ts';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { ConsentFields } from './consent-fields.tsx';
import { LearnedBySideTask } from './learned-by-side-task.tsx';
import { SideTaskHours } from './side-task-hours.tsx';
import { SideTaskSoFar } from './side-task-so-far.tsx';

type SideTask = RecordOf<'sideTask'>;

/** One side task: why, what for, how long, agreed or not, and what is learned by it (method.md, Kerntaak 90 / neventaak 10). */
export function SideTaskView({ id }: EditorProps) {
  const view = usePlan();
  const t = useTexts(workingTimeTexts);
  const language = useLanguage();
  const task = view.get('sideTask', id);
  const [isEditing, setIsEditing] = useState(task?.title.trim() === '');
  useFocusTarget((target) => (target === 'title' ? setIsEditing(true) : focusField(target)));
  if (task === undefined) return null;
  const set = (patch: Partial<SideTask>, group?: string) => alterRecord('sideTask', task.id, patch, group);
  const start = task.startDate ?? today();
  const { sideMinutes } = contractOf(view).contractOn(start);
  const room = sideMinutes === 0 ? null : formatHours(sideMinutes, language);
  const assignment = startOf(view.plan.assignment);

  return (
    <article className="rk-side-task">
      <header>
        <p className="rk-muted rk-caption">{t.one.kicker}</p>
        <EditableTitle
          value={task.title}
          onCommit={(title, group) => set({ title }, group)}
          label={t.one.subject}
          editLabel={t.one.editSubject}
          placeholder={t.one.subjectPlaceholder}
          isEditing={isEditing}
          onEditing={setIsEditing}
          isLine
        />
        <p className="rk-side-task-lead">{t.one.lead}</p>
      </header>
      <Section title={t.one.why}>
        <div className="rk-side-task-form">
          <div data-field="subject">
            <DraftField
              label={t.one.about}
              hint={t.one.aboutHint}
              value={task.subject}
              words
              onCommit={(subject, group) => set({ subject }, group)}
            />
          </div>
          <div data-field="goals">
            <DraftField
              label={t.one.goals}
              hint={t.one.goalsHint}
              value={task.goals}
              words
              multiline
              onCommit={(goals, group) => set({ goals }, group)}
            />
          </div>
          <div data-field="contribution">
            <DraftField
              label={t.one.contribution}
              hint={assignment ? t.one.contributionHint(assignment) : t.one.contributionNoAssignment}
              value={task.contribution}
              words
              multiline
              onCommit={(contribution, group) => set({ contribution }, group)}
            />
          </div>
          <div data-field="isOutsideDepartment">
            <Checkbox
              isSelected={task.isOutsideDepartment}
              onChange={(isOutsideDepartment) => set({ isOutsideDepartment })}
            >
              {t.one.outside}
            </Checkbox>
          </div>
        </div>
      </Section>
      <Section title={t.one.time}>
        <div className="rk-side-task-form">
          <SideTaskHours view={view} task={task} room={room} />
          <SideTaskSoFar view={view} task={task} />
          <PeriodFields
            startLabel={t.one.start}
            endLabel={t.one.end}
            startDate={task.startDate}
            endDate={task.endDate}
            onCommit={set}
          />
          <ConsentFields view={view} part="sideTask" id={task.id} label={t.one.agreed} />
          <div data-field="isCoreTask">
            <Checkbox isSelected={task.isCoreTask} onChange={(isCoreTask) => set({ isCoreTask })}>
              {t.one.coreTask}
            </Checkbox>
            {task.isCoreTask && <p className="rk-muted rk-caption">{t.one.coreTaskHint}</p>}
          </div>
        </div>
      </Section>
      <LearnedBySideTask view={view} task={task} />
      <div className="rk-side-task-remove">
        <Button variant="danger" icon="trash" onPress={() => removeWithUndo(task)}>
          {t.one.remove}
        </Button>
      </div>
    </article>
  );
}
