import { useEffect, useState } from 'react';
import { LearningForm } from '#shared/model/kinds/learning.ts';
import type { Plan } from '#shared/model/kinds/plan.ts';
import { libraryTexts } from '#shared/text/library.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { focusField } from '../../workbench/focus-field.ts';

/** "Zo leer ik het liefst": four short answers, once for the whole plan (method.md, step 3: which learning form suits me). */
export function Preferences({ plan, isAskedFor }: { plan: Plan; isAskedFor: boolean }) {
  const t = useTexts(libraryTexts).preferences;
  const [isOpen, setIsOpen] = useState(isAskedFor);
  useEffect(() => {
    if (!isAskedFor) return;
    setIsOpen(true);
    // The fields are on the screen one frame after the row has opened.
    const frame = requestAnimationFrame(() => focusField('learningForms'));
    return () => cancelAnimationFrame(frame);
  }, [isAskedFor]);
  const chosen = LearningForm.options.filter((form) => plan.learningForms.includes(form));
  const choose = (form: LearningForm, isChosen: boolean) => {
    const now = edit.view().plan.learningForms;
    const learningForms = LearningForm.options.filter((f) => (f === form ? isChosen : now.includes(f)));
    alterRecord('plan', plan.id, { learningForms });
  };
  const words = (field: 'whereILearn' | 'whenItIsFun' | 'whenINeedIt', label: string, hint: string) => (
    <div data-field={field}>
      <DraftField
        label={label}
        hint={hint}
        value={plan[field]}
        words
        multiline
        onCommit={(text, group) => alterRecord('plan', plan.id, { [field]: text }, group)}
      />
    </div>
  );
  const summary = chosen.length > 0 ? chosen.map((form) => t.form[form].toLowerCase()).join(', ') : t.none;
  return (
    <div className="rk-library-preferences">
      <Disclosure
        title={
          <>
            <span className="rk-strong">{t.title}:</span> <span className="rk-muted">{summary}</span>
          </>
        }
        isOpen={isOpen}
        onToggle={setIsOpen}
      >
        <p className="rk-muted rk-library-preferences-lead">{t.lead}</p>
        <div className="rk-library-preferences-fields">
          <fieldset data-field="learningForms">
            <legend className="rk-field-label">{t.forms}</legend>
            <p className="rk-field-hint">{t.formsHint}</p>
            <div className="rk-library-forms">
              {LearningForm.options.map((form) => (
                <Checkbox key={form} isSelected={chosen.includes(form)} onChange={(is) => choose(form, is)}>
                  {t.form[form]}
                </Checkbox>
              ))}
            </div>
          </fieldset>
          {words('whereILearn', t.where, t.whereHint)}
          {words('whenItIsFun', t.fun, t.funHint)}
          {words('whenINeedIt', t.need, t.needHint)}
        </div>
      </Disclosure>
    </div>
  );
}
