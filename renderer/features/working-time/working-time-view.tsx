import './working-time.css';
import { useRef, useState } from 'react';
import { add } from '#shared/model/edits/base.ts';
import { newSideTask } from '#shared/model/edits/new-records.ts';
import { sideModelOf } from '#shared/model/side-model.ts';
import { coreTaskTexts } from '#shared/text/core-tasks.ts';
import { workingTimeTexts } from '#shared/text/working-time.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { AddLine } from '../../ui/add-line.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { Section } from '../../ui/section.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { focusField } from '../../workbench/focus-field.ts';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { ContractPeriods } from './contract-periods.tsx';
import { ContractSplit } from './contract-split.tsx';
import { CoreTaskPart } from './core-task-part.tsx';
import { LearningRoomPart } from './learning-room.tsx';
import { RoomSentence } from './room-sentence.tsx';
import { SideModelQuestion } from './side-model-question.tsx';
import { SideTaskTable } from './side-task-table.tsx';
import { newSideTaskTarget } from './working-time-commands.ts';

/** "Kern- en neventaak": how the contract splits, the core tasks, and what was chosen of the side-task share. */
export function WorkingTimeView() {
  const view = usePlan();
  const t = useTexts(workingTimeTexts);
  const model = sideModelOf(view);
  const { rest } = useTexts(coreTaskTexts);
  const field = useRef<(HTMLInputElement & HTMLTextAreaElement) | null>(null);
  const [openedPeriod, setOpenedPeriod] = useState<string | null>(null);
  useFocusTarget((target) => {
    const [id = ''] = target.split('/');
    if (view.get('contractPeriod', id)) setOpenedPeriod(id);
    if (target === newSideTaskTarget) field.current?.focus();
    // After the fields of an opened period are there.
    else setTimeout(() => focusField(target));
  });
  return (
    <article className="rk-working-time">
      <ViewHeader
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <Button icon="coffee" onPress={() => openPlace({ type: 'leave' })}>
              {rest.leave}
            </Button>
            <Button icon="watch" onPress={() => openPlace({ type: 'hours' })}>
              {rest.hours}
            </Button>
          </>
        }
      />
      <ContractSplit view={view} />
      <Section title={t.tasks}>
        <SideModelQuestion view={view} />
        {view.sideTasks.length > 0 && <SideTaskTable view={view} />}
        {view.sideTasks.length > 0 && model === 'yes' && <RoomSentence view={view} />}
        {view.sideTasks.length === 0 && model === 'yes' && <EmptyPlace title={t.empty} text={t.emptyText} />}
        {model !== 'no' && (
          <div className="rk-side-task-add">
            <AddLine
              label={t.addLabel}
              placeholder={t.addPlaceholder}
              action={t.add}
              inputRef={field}
              onAdd={(title) => edit.commit([add(newSideTask(edit.context(), edit.view(), { title }))])}
            />
          </div>
        )}
      </Section>
      <LearningRoomPart view={view} />
      <CoreTaskPart view={view} />
      <ContractPeriods view={view} opened={openedPeriod} onOpen={setOpenedPeriod} />
    </article>
  );
}
