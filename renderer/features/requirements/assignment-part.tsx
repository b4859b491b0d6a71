import { type Ref, useState } from 'react';
import { alter } from '#shared/model/edits/base.ts';
import type { Plan } from '#shared/model/kinds/plan.ts';
import { requirementTexts } from '#shared/text/requirements.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { DraftField } from '../../ui/draft-field.tsx';

type Field = 'assignment' | 'contribution' | 'knowForAssignment' | 'knowForMotivation';

/** The assignment, my part in it, and the two leading questions of step 1. What is filled in folds up to its first line. */
export function AssignmentPart({ plan, partRef }: { plan: Plan; partRef: Ref<HTMLElement> }) {
  const t = useTexts(requirementTexts);
  return (
    <section className="rk-requirements-assignment" aria-labelledby="rk-assignment" ref={partRef} tabIndex={-1}>
      <Fold
        key={`${plan.id}-assignment`}
        id="rk-assignment"
        title={t.assignment.title}
        plan={plan}
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
        fields={[
          { field: 'knowForAssignment', label: t.questions.forAssignment },
          { field: 'knowForMotivation', label: t.questions.forMotivation },
        ]}
      />
    </section>
  );
}

/** Open while something in it is still to be filled in; decided when the view opens, so that nothing folds while typing. */
function Fold({
  id,
  title,
  plan,
  fields,
}: {
  id: string;
  title: string;
  plan: Plan;
  fields: readonly { field: Field; label: string; hint?: string }[];
}) {
  const t = useTexts(requirementTexts);
  const filled = fields.map(({ field }) => plan[field].trim()).filter((text) => text !== '');
  const [isOpen, setIsOpen] = useState(filled.length < fields.length);
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
        {fields.map(({ field, label, hint }) => (
          <DraftField
            key={field}
            label={label}
            hint={hint}
            value={plan[field]}
            words
            multiline
            onCommit={(text, group) => edit.commit([alter(edit.view().plan, { [field]: text })], { group })}
          />
        ))}
      </div>
    </Disclosure>
  );
}
