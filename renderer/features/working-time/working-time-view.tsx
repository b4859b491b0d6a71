import './working-time.css';
import { useRef } from 'react';
import { add } from '#shared/model/edits/base.ts';
import { newSideTask } from '#shared/model/edits/new-records.ts';
import { workingTimeTexts } from '#shared/text/working-time.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { AddLine } from '../../ui/add-line.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { Section } from '../../ui/section.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { focusField } from '../../workbench/focus-field.ts';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { ContractSplit } from './contract-split.tsx';
import { RoomSentence } from './room-sentence.tsx';
import { SideTaskTable } from './side-task-table.tsx';
import { newSideTaskTarget } from './working-time-commands.ts';

/** "Kern- en neventaak": how the contract splits, and what was chosen of the 10%. */
export function WorkingTimeView() {
  const view = usePlan();
  const t = useTexts(workingTimeTexts);
  const field = useRef<(HTMLInputElement & HTMLTextAreaElement) | null>(null);
  useFocusTarget((target) => {
    if (target === newSideTaskTarget) field.current?.focus();
    else focusField(target);
  });
  return (
    <article className="rk-working-time">
      <ViewHeader title={t.title} lead={t.lead} />
      <ContractSplit view={view} />
      <Section title={t.tasks}>
        {view.sideTasks.length > 0 ? (
          <>
            <SideTaskTable tasks={view.sideTasks} />
            <RoomSentence view={view} />
          </>
        ) : (
          <EmptyPlace title={t.empty} text={t.emptyText} />
        )}
        <div className="rk-side-task-add">
          <AddLine
            label={t.addLabel}
            placeholder={t.addPlaceholder}
            action={t.add}
            inputRef={field}
            onAdd={(title) => edit.commit([add(newSideTask(edit.context(), edit.view(), { title }))])}
          />
        </div>
      </Section>
    </article>
  );
}
