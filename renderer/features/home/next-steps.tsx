import type { CoachPlace } from '#shared/coach/define.ts';
import { type NextStep, wordNextStep } from '#shared/coach/next-steps.ts';
import { guideTexts } from '#shared/text/guide.ts';
import { homeTexts } from '#shared/text/home.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useSettings } from '../../platform/settings-store.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { runCommand } from '../../workbench/registry.ts';
import { openTarget } from '../../workbench/targets.ts';

/** The icon each part of the plan has in tree and tabs. */
const icons: Readonly<Record<CoachPlace, IconName>> = {
  plan: 'account',
  requirements: 'checklist',
  standing: 'feedback',
  conversations: 'comment-discussion',
  learning: 'fuel',
  'working-time': 'watch',
  budget: 'credit-card',
  'self-direction': 'compass',
  logbook: 'notebook',
  sharing: 'share',
};

/** One clear next step, and at most three for after that. */
export function NextSteps({ steps }: { steps: readonly NextStep[] }) {
  const t = useTexts(homeTexts);
  const language = useLanguage();
  const guide = useTexts(guideTexts);
  const planId = usePlan().plan.id;
  const isGuided = useSettings((s) => s.guides[planId] !== undefined);
  const [first, ...after] = steps;
  if (first === undefined) return null;
  const words = wordNextStep(first, language);
  return (
    <div className="rk-next">
      <section aria-labelledby="rk-next-title">
        <h2 id="rk-next-title">{t.nextStep}</h2>
        <div className="rk-next-card">
          <div>
            <h3>{words.title}</h3>
            <p>{words.sentence}</p>
          </div>
          <Button variant="primary" onPress={() => openTarget(first.target)}>
            {words.button}
          </Button>
        </div>
        <p className="rk-next-guide">
          <LinkButton onPress={() => void runCommand('guide.open')}>{isGuided ? guide.goOn : guide.start}</LinkButton>{' '}
          {!isGuided && <span className="rk-muted">{guide.startLead}</span>}
        </p>
      </section>
      {after.length > 0 && (
        <section aria-labelledby="rk-after-title">
          <h2 id="rk-after-title" className="rk-next-after">
            {t.after}
          </h2>
          <ul>
            {after.slice(0, 3).map((step) => {
              const { title, where } = wordNextStep(step, language);
              return (
                <li key={step.id}>
                  <button type="button" className="rk-next-row" onClick={() => openTarget(step.target)}>
                    <Icon name={icons[step.place]} />
                    <span className="rk-next-title">{title}</span>
                    <span className="rk-next-where">{where}</span>
                    <Icon name="chevron-right" />
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}
