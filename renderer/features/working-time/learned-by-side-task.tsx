import { add } from '#shared/model/edits/base.ts';
import { guessWay } from '#shared/model/edits/learning.ts';
import { newActivity } from '#shared/model/edits/new-records.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { workingTimeTexts } from '#shared/text/working-time.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { AddLine } from '../../ui/add-line.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';
import { QuestionsOfSideTask } from './questions-of-side-task.tsx';

/** What is learned by a side task: the learning questions it helps with, and the activities that are done in it. */
export function LearnedBySideTask({ view, task }: { view: PlanView; task: RecordOf<'sideTask'> }) {
  const t = useTexts(workingTimeTexts).one;
  const linked = view.activities.filter((a) => a.sideTaskId === task.id);
  const others = view.activities.filter((a) => a.sideTaskId === null && a.state !== 'dropped');
  const nameOf = (a: RecordOf<'activity'>) => a.title.trim() || t.untitledActivity;
  return (
    <Section title={t.learned} lead={t.learnedHint}>
      <QuestionsOfSideTask view={view} task={task} />
      {linked.length === 0 && <p className="rk-muted">{t.learnedEmpty}</p>}
      <ul className="rk-side-task-learned">
        {linked.map((activity) => (
          <li key={activity.id}>
            <LinkButton onPress={() => openPlace({ type: 'activity', id: activity.id })}>{nameOf(activity)}</LinkButton>
            <IconButton
              icon="close"
              size="small"
              label={t.unlink(nameOf(activity))}
              onPress={() => alterRecord('activity', activity.id, { sideTaskId: null })}
            />
          </li>
        ))}
      </ul>
      <div className="rk-side-task-form">
        <AddLine
          label={t.addActivityLabel}
          placeholder={t.addActivityPlaceholder}
          action={t.addActivity}
          onAdd={(title) => {
            const current = edit.view();
            if (current.get('sideTask', task.id) === undefined) return;
            const activity = newActivity(edit.context(), current, { title, way: guessWay(title), sideTaskId: task.id });
            edit.commit([add(activity)]);
          }}
        />
        {others.length > 0 && (
          <Select
            label={t.linkActivity}
            placeholder={t.chooseActivity}
            value={null}
            options={others.map((a) => ({ value: a.id, label: nameOf(a) }))}
            onChange={(id) => alterRecord('activity', id, { sideTaskId: task.id })}
          />
        )}
      </div>
    </Section>
  );
}
