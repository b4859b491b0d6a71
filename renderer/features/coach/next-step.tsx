import { type NextStep, wordNextStep } from '#shared/coach/next-steps.ts';
import { coachPageTexts } from '#shared/text/coach-pages.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { openTarget } from '../../workbench/targets.ts';

/** The one clear next step, with the reason why the coach chose it. */
export function NextStepCard({ step }: { step: NextStep }) {
  const t = useTexts(coachPageTexts).overview;
  const words = wordNextStep(step, useLanguage());
  return (
    <section className="rk-coach-first" aria-labelledby="rk-coach-first">
      <div>
        <p className="rk-coach-kicker">{t.first}</p>
        <h2 id="rk-coach-first">{words.title}</h2>
        <p>{words.sentence}</p>
        {words.reason && <p className="rk-coach-reason">{words.reason}</p>}
      </div>
      <Button variant="primary" onPress={() => openTarget(step.target)}>
        {words.button}
      </Button>
    </section>
  );
}

/** One of the steps after that; the whole row is the way to it. */
export function NextStepRow({ step }: { step: NextStep }) {
  const words = wordNextStep(step, useLanguage());
  return (
    <li>
      <button type="button" className="rk-coach-step" onClick={() => openTarget(step.target)}>
        <span>
          <b>{words.title}</b>
          <span className="rk-coach-step-why">{words.reason ?? words.sentence}</span>
        </span>
        <Icon name="chevron-right" />
      </button>
    </li>
  );
}
