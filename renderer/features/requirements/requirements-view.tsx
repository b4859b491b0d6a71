import './requirements.css';
import { useRef, useState } from 'react';
import { guideTexts } from '#shared/text/guide.ts';
import { requirementTexts } from '#shared/text/requirements.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { runCommand } from '../../workbench/registry.ts';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { AddRequirements } from './add-requirements.tsx';
import { AssignmentPart } from './assignment-part.tsx';
import { RequirementList } from './requirement-list.tsx';

/** Step 1, "Wat vraagt mijn functie?": the assignment beside the requirements, with one field to add them. */
export function RequirementsView() {
  const view = usePlan();
  const t = useTexts(requirementTexts);
  const guide = useTexts(guideTexts);
  const addField = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [assignmentAsked, setAssignmentAsked] = useState(0);
  const [isPasting, setIsPasting] = useState(false);
  const [said, setSaid] = useState('');

  useFocusTarget((target) => {
    if (target === 'new') addField.current?.focus();
    else if (target === 'paste') setIsPasting(true);
    else if (target === 'assignment') setAssignmentAsked((n) => n + 1);
    else rowOf(list.current, target)?.focus();
  });

  return (
    <div className="rk-requirements">
      <ViewHeader
        title={t.title}
        lead={
          <>
            {t.lead}{' '}
            {view.requirements.length === 0 && (
              <LinkButton onPress={() => void runCommand('guide.open')}>{guide.start}</LinkButton>
            )}
          </>
        }
      />
      <div className="rk-requirements-parts">
        <AssignmentPart plan={view.plan} asked={assignmentAsked} />
        <section className="rk-requirements-list" aria-labelledby="rk-requirements-title">
          <div className="rk-requirements-head">
            <h2 id="rk-requirements-title">{t.list.title}</h2>
            {view.requirements.length > 0 && (
              <span className="rk-muted rk-num">
                {t.list.count(view.requirements.length)}{' '}
                <LinkButton onPress={() => openPlace({ type: 'read-profile' }, { pin: true })}>
                  {t.list.readProfile}
                </LinkButton>
              </span>
            )}
          </div>
          <AddRequirements
            key={view.plan.id}
            inputRef={addField}
            isPasting={isPasting}
            onPasting={setIsPasting}
            onReturn={() => addField.current?.focus()}
            onDown={() => list.current?.querySelector<HTMLElement>('[role="row"]')?.focus()}
          />
          <RequirementList
            listRef={list}
            requirements={view.requirements}
            onSay={setSaid}
            onUp={() => addField.current?.focus()}
          />
          <p className="rk-visually-hidden" role="status">
            {said}
          </p>
        </section>
      </div>
    </div>
  );
}

function rowOf(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`) ?? null;
}
