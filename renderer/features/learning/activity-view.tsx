import './activity-view.css';
import { useState } from 'react';
import { ActivityState, LearningWay } from '#shared/model/kinds/learning.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { logbookTexts } from '#shared/text/logbook.ts';
import { termTexts } from '#shared/text/terms.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { EditableTitle } from '../../ui/editable-title.tsx';
import { HoursField } from '../../ui/hours-field.tsx';
import { PeriodFields } from '../../ui/period-fields.tsx';
import { Section } from '../../ui/section.tsx';
import { StepShield } from '../../ui/step-shield.tsx';
import { CommandButton } from '../../workbench/command-button.tsx';
import type { EditorProps } from '../../workbench/contribution.ts';
import { focusField } from '../../workbench/focus-field.ts';
import { removeWithUndo } from '../../workbench/removal.ts';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { ActivityBelongs } from './activity-belongs.tsx';
import { ActivityOrigin } from './activity-origin.tsx';
import { ActivityUpkeep } from './activity-upkeep.tsx';
import { CostsOfActivity } from './costs-of-activity.tsx';
import { titleTarget } from './focus-targets.ts';
import { KeepActivity } from './keep-activity.tsx';
import { PracticeMoments } from './practice-moments.tsx';

/** One activity: what it is, when and how long, what it belongs to, what it costs and who pays which part. */
export function ActivityView({ id }: EditorProps) {
  const view = usePlan();
  const t = useTexts(learningTexts);
  const terms = useTexts(termTexts);
  const logbook = useTexts(logbookTexts);
  const activity = view.get('activity', id);
  const [isEditing, setIsEditing] = useState(activity?.title.trim() === '');
  useFocusTarget((target) => (target === titleTarget ? setIsEditing(true) : focusField(target)));
  if (activity === undefined) return null;
  const set = (patch: Partial<typeof activity>, group?: string) => alterRecord('activity', activity.id, patch, group);

  return (
    <article className="rk-activity-view">
      <header>
        <p className="rk-learning-kicker-words">
          <StepShield step={3} />
          <span>{activity.way === 'formal' ? t.activity.formal : t.activity.informal}</span>
        </p>
        <EditableTitle
          value={activity.title}
          onCommit={(title, group) => set({ title }, group)}
          label={t.activity.title}
          editLabel={t.activity.editTitle}
          placeholder={t.activity.titlePlaceholder}
          isEditing={isEditing}
          onEditing={setIsEditing}
          isLine
        />
        <p className="rk-learning-lead">{t.activity.lead}</p>
      </header>
      <ActivityOrigin activity={activity} />
      <div data-field="state" className="rk-activity-state">
        <Choice
          label={t.activity.state}
          value={activity.state}
          onChange={(state) => set({ state })}
          options={ActivityState.options.map((state) => ({ value: state, label: terms.activityState[state] }))}
        />
      </div>
      <PracticeMoments view={view} activity={activity} />
      <Section title={t.activity.whatAndWhen}>
        <div className="rk-activity-form">
          <div data-field="way">
            <Choice
              label={t.activity.way}
              value={activity.way}
              onChange={(way) => set({ way })}
              options={LearningWay.options.map((way) => ({
                value: way,
                label: terms.way[way],
                hint: t.activity.wayHints[way],
              }))}
            />
          </div>
          <PeriodFields
            startLabel={t.activity.start}
            endLabel={t.activity.end}
            startDate={activity.startDate}
            endDate={activity.endDate}
            onCommit={set}
          />
          <ActivityUpkeep activity={activity} />
          <fieldset className="rk-activity-hours">
            <legend className="rk-field-label">{t.activity.hours}</legend>
            <p className="rk-field-hint">{t.activity.hoursHint}</p>
            <div className="rk-period-fields">
              <div data-field="workMinutes">
                <HoursField
                  label={t.activity.workTime}
                  value={activity.workMinutes}
                  onCommit={(workMinutes, group) => set({ workMinutes }, group)}
                />
              </div>
              <div data-field="ownMinutes">
                <HoursField
                  label={t.activity.ownTime}
                  value={activity.ownMinutes}
                  onCommit={(ownMinutes, group) => set({ ownMinutes }, group)}
                />
              </div>
            </div>
          </fieldset>
        </div>
      </Section>
      <CostsOfActivity view={view} activity={activity} />
      <ActivityBelongs view={view} activity={activity} />
      <Section title={t.activity.note}>
        <div className="rk-activity-form" data-field="note">
          <DraftField
            label={t.activity.note}
            isLabelHidden
            value={activity.note}
            words
            multiline
            onCommit={(note, group) => set({ note }, group)}
          />
          <KeepActivity view={view} activity={activity} />
          <div>
            <CommandButton command="logbook.write" icon="notebook">
              {logbook.writeAbout}
            </CommandButton>
          </div>
          <div>
            <Button variant="danger" icon="trash" onPress={() => removeWithUndo(activity)}>
              {t.activity.remove}
            </Button>
          </div>
        </div>
      </Section>
    </article>
  );
}
