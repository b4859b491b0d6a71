import { severities } from '#shared/coach/define.ts';
import { countBySeverity } from '#shared/coach/engine.ts';
import { goingWell, wordGoingWell } from '#shared/coach/going-well.ts';
import { nextSteps } from '#shared/coach/next-steps.ts';
import { coachPageTexts } from '#shared/text/coach-pages.ts';
import { termTexts } from '#shared/text/terms.ts';
import { today } from '../../platform/clock.ts';
import { useFindings } from '../../platform/findings.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/section.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { severityIcons } from '../../workbench/severity-look.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { useCoach } from './coach-store.ts';
import { showProblems } from './commands.ts';
import { LookBackOffer } from './look-back-offer.tsx';
import { NextStepCard, NextStepRow } from './next-step.tsx';
import './coach-view.css';

/** What the coach advises: three things at most, each with its reason; what goes well; and the way to look back. */
export function CoachView() {
  const t = useTexts(coachPageTexts).overview;
  const language = useLanguage();
  const view = usePlan();
  const day = today();
  const [first, ...after] = nextSteps(view, useFindings(), day).slice(0, 3);
  const well = goingWell(view, day);
  return (
    <div className="rk-coach">
      <ViewHeader title={t.heading} lead={t.lead} />
      {first && <NextStepCard step={first} />}
      <div className="rk-coach-columns">
        {after.length > 0 && (
          <Section title={t.after}>
            <ol className="rk-coach-steps">
              {after.map((step) => (
                <NextStepRow key={step.id} step={step} />
              ))}
            </ol>
          </Section>
        )}
        {well.length > 0 && (
          <Section title={t.well}>
            <ul className="rk-coach-well">
              {well.map((one) => (
                <li key={one.kind}>
                  <Icon name="pass-filled" />
                  <span>{wordGoingWell(one, language)}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section title={t.sees}>
          <Sees />
        </Section>
        <Section title={t.lookBack}>
          <LookBackOffer />
        </Section>
      </div>
    </div>
  );
}

/** How much there is to see, and the way to all of it. */
function Sees() {
  const { overview: t, rules, dismissed } = useTexts(coachPageTexts);
  const { severity: words } = useTexts(termTexts);
  const findings = useFindings();
  const counts = countBySeverity(findings);
  const show = () => {
    useCoach.setState({ only: null, place: null });
    showProblems();
  };
  return (
    <div className="rk-coach-sees">
      {findings.length === 0 && <p className="rk-coach-quiet">{t.seesNothing}</p>}
      <ul>
        {severities
          .filter((severity) => counts[severity] > 0)
          .map((severity) => (
            <li key={severity}>
              <span className={`rk-severity-${severity}`}>
                <Icon name={severityIcons[severity]} />
              </span>
              <span>{words[severity]}</span>
              <span className="rk-num">{counts[severity]}</span>
            </li>
          ))}
      </ul>
      {findings.length > 0 && <Button onPress={show}>{t.all}</Button>}
      <div className="rk-coach-ways">
        <LinkButton onPress={() => openPlace({ type: 'coach-rules' })}>{rules.title}</LinkButton>
        <LinkButton onPress={() => openPlace({ type: 'coach-dismissed' })}>{dismissed.title}</LinkButton>
      </div>
    </div>
  );
}
