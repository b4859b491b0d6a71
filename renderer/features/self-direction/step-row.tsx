import { useRef } from 'react';
import { fieldLabel } from '#shared/model/names.ts';
import type { RecordOf } from '#shared/model/records.ts';
import type { SeenWords } from '#shared/model/words-origin.ts';
import { madeOfStep } from '#shared/scan/made.ts';
import { type Step, type StepForm, stepForms } from '#shared/scan/step.ts';
import { scanTexts } from '#shared/text/scan.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Menu } from '../../ui/menu.tsx';
import { useGoesAlong } from '../../workbench/goes-along.tsx';
import { MadeLink } from './made-link.tsx';
import { takeUp } from './take-up.ts';

/** A small step: one press makes of it what it suits best, the menu beside it something else. It shows what was made. */
export function StepRow(props: { scan: RecordOf<'scan'>; step: Step; isPrimary?: boolean }) {
  const { scan, step, isPrimary = false } = props;
  const t = useTexts(scanTexts);
  const language = useLanguage();
  const made = madeOfStep(usePlan(), step.id);
  const row = useRef<HTMLLIElement>(null);
  const verbs: Readonly<Record<StepForm, string>> = { activity: t.toPlan, question: t.toTalk, reflection: t.toWriting };
  const { title, hint } = step.words[language];
  const left = stepForms.filter((form) => !made.some((m) => m.form === form));
  const { ask, dialog } = useGoesAlong();
  const take = (form: StepForm) => {
    if (form !== 'activity') return taken(form);
    ask({
      source: 'scan',
      words: { title, note: hint },
      labels: { title: fieldLabel('activity', 'title', language), note: fieldLabel('activity', 'note', language) },
      action: verbs.activity,
      onSeen: (seen) => taken(form, seen),
    });
  };
  const taken = (form: StepForm, seen?: SeenWords) => {
    takeUp(scan, step, form, language, seen);
    // The button that was pressed is gone; what was made stands in its place.
    requestAnimationFrame(() => row.current?.querySelector<HTMLElement>('.rk-made button')?.focus());
  };
  const others = made.length === 0 ? left.filter((form) => form !== step.form) : left;
  return (
    <li className="rk-step-row" ref={row}>
      <div className="rk-step-words">
        <b>{title}</b>
        <span>{hint}</span>
      </div>
      <div className="rk-step-actions">
        {made.map((one) => (
          <MadeLink key={one.record.id} made={one} />
        ))}
        {made.length === 0 && (
          <Button size="small" {...(isPrimary && { variant: 'primary' })} onPress={() => take(step.form)}>
            {verbs[step.form]}
          </Button>
        )}
        {others.length > 0 && (
          <Menu
            label={`${t.otherForms}: ${title}`}
            isIconOnly
            size="small"
            placement="bottom end"
            items={others.map((form) => ({ id: form, label: verbs[form], run: () => take(form) }))}
          />
        )}
      </div>
      {dialog}
    </li>
  );
}
