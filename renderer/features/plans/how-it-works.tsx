import { methodTexts } from '#shared/text/method.ts';
import { planTexts } from '#shared/text/plans.ts';
import { termTexts } from '#shared/text/terms.ts';
import { useSettings } from '../../platform/settings-store.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { StepShield } from '../../ui/step-shield.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';

const steps = [1, 2, 3] as const;

/** The three steps of the method in as many sentences, and where a wish for a course goes. */
export function HowItWorks() {
  const t = useTexts(planTexts).welcome;
  const terms = useTexts(termTexts);
  const method = useTexts(methodTexts);
  const read = useSettings((s) => s.methodRead.length);
  return (
    <section aria-labelledby="rk-plans-how">
      <h2 className="rk-plans-side-title" id="rk-plans-how">
        {t.howItWorks}
      </h2>
      <ol className="rk-plans-steps">
        {steps.map((step) => (
          <li key={step}>
            <StepShield step={step} size="large" isSilent />
            <div>
              <b className="rk-strong">{terms.steps[step]}</b>
              <p className="rk-muted">{t.stepTexts[step]}</p>
            </div>
          </li>
        ))}
      </ol>
      <p className="rk-plans-method">
        <LinkButton onPress={() => openPlace({ type: 'method' }, { pin: true })}>{method.link}</LinkButton>
        {read > 0 && <span className="rk-muted rk-caption"> {method.progress(read)}</span>}
      </p>
      <p className="rk-plans-wish">
        <Icon name="lightbulb" />
        <span>{t.wish}</span>
      </p>
    </section>
  );
}
