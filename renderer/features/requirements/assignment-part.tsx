import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { alter } from '#shared/model/edits/base.ts';
import type { Plan } from '#shared/model/kinds/plan.ts';
import { requirementTexts } from '#shared/text/requirements.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { DraftField } from '../../ui/draft-field.tsx';

type Field = 'assignment' | 'contribution' | 'knowForAssignment' | 'knowForMotivation';

/** Beside the requirements there is room to show what is still to be filled in; above them it stays folded. */
const roomFrom = 54 * 16;

/** The assignment, my part in it, and the two leading questions of step 1. What is filled in folds up to its first line. */
export function AssignmentPart({ plan, asked }: { plan: Plan; asked: number }) {
  const t = useTexts(requirementTexts);
  const part = useRef<HTMLElement>(null);
  const [hasRoom, setHasRoom] = useState<boolean | null>(null);
  useLayoutEffect(() => {
    setHasRoom((part.current?.parentElement?.clientWidth ?? 0) >= roomFrom);
  }, []);
  return (
    <section className="rk-requirements-assignment" aria-labelledby="rk-assignment" ref={part}>
      {hasRoom !== null && (
        <>
          <Fold
            key={`${plan.id}-assignment`}
            id="rk-assignment"
            title={t.assignment.title}
            plan={plan}
            hasRoom={hasRoom}
            asked={asked}
            fields={[
              { field: 'assignment', label: t.assignment.whatLabel, hint: t.assignment.whatHint },
              { field: 'contribution', label: t.assignment.contributionLabel },
            ]}
          />
          <Fold
            key={`${plan.id}-questions`}
            id="rk-questions"
            title={t.questions.title}
            plan={plan}
            hasRoom={hasRoom}
            asked={0}
            fields={[
              { field: 'knowForAssignment', label: t.questions.forAssignment },
              { field: 'knowForMotivation', label: t.questions.forMotivation },
            ]}
          />
        </>
      )}
    </section>
  );
}

/**
 * Open while something in it is still to be filled in and there is room; decided when the view opens, so that nothing
 * folds while typing. When it is asked for, it opens and takes the focus.
 */
function Fold({
  id,
  title,
  plan,
  hasRoom,
  asked,
  fields,
}: {
  id: string;
  title: string;
  plan: Plan;
  hasRoom: boolean;
  /** Grows each time the part is asked for. */
  asked: number;
  fields: readonly { field: Field; label: string; hint?: string }[];
}) {
  const t = useTexts(requirementTexts);
  const filled = fields.map(({ field }) => plan[field].trim()).filter((text) => text !== '');
  const [isOpen, setIsOpen] = useState(hasRoom && filled.length < fields.length);
  const first = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (asked === 0) return;
    setIsOpen(true);
    requestAnimationFrame(() => first.current?.focus());
  }, [asked]);
  return (
    <Disclosure
      isOpen={isOpen}
      onToggle={setIsOpen}
      title={
        <span className="rk-requirements-fold">
          <b id={id}>{title}</b>
          {!isOpen && (
            <span className={filled[0] ? 'rk-requirements-line' : 'rk-muted'}>{filled[0] ?? t.notFilled}</span>
          )}
        </span>
      }
    >
      <div className="rk-requirements-fields">
        {fields.map(({ field, label, hint }, i) => (
          <DraftField
            key={field}
            label={label}
            hint={hint}
            value={plan[field]}
            words
            multiline
            inputRef={i === 0 ? first : undefined}
            onCommit={(text, group) => edit.commit([alter(edit.view().plan, { [field]: text })], { group })}
          />
        ))}
      </div>
    </Disclosure>
  );
}
