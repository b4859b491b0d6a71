import { planKind } from '#shared/model/kinds/plan.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { sideModelOf } from '#shared/model/side-model.ts';
import { workingTimeTexts } from '#shared/text/working-time.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { useTexts } from '../../platform/texts.ts';
import { Choice } from '../../ui/choice.tsx';
import { useLanguage } from '../../ui/language.ts';

const answers = ['yes', 'toAsk', 'no'] as const;

/** Whether the job knows a side task at all: it decides what shows, what counts and what is asked (shared/model/side-model.ts). */
export function SideModelQuestion({ view }: { view: PlanView }) {
  const t = useTexts(workingTimeTexts);
  const words = planKind.fields.knowsSideTask.words[useLanguage()];
  const notes: Partial<Record<string, string>> = t.modelNotes;
  return (
    <div className="rk-side-model" data-field="knowsSideTask">
      <Choice
        label={t.model}
        hint={t.modelHint}
        value={sideModelOf(view)}
        options={answers.map((value) => ({ value, label: words[value], hint: notes[value] }))}
        onChange={(knowsSideTask) => alterRecord('plan', view.plan.id, { knowsSideTask })}
      />
    </div>
  );
}
