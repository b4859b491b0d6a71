import type { ReactNode } from 'react';
import { restingDismissals } from '#shared/coach/choices.ts';
import { ruleOf, wordFinding } from '#shared/coach/coach.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { coachPageTexts } from '#shared/text/coach-pages.ts';
import { problemTexts } from '#shared/text/problems.ts';
import { useDismissed } from '../../platform/findings.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/section.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { goToFinding, speakAgain } from './actions.ts';
import './dismissed-view.css';

/** Everything of which one said "weet ik, bewust zo", with the reason, and the way back. */
export function DismissedView() {
  const t = useTexts(coachPageTexts).dismissed;
  const { goThere } = useTexts(problemTexts);
  const language = useLanguage();
  const view = usePlan();
  const dismissed = useDismissed();
  const resting = restingDismissals(view, dismissed);
  return (
    <div className="rk-dismissed">
      <ViewHeader title={t.title} lead={view.dismissals.length > 0 ? t.lead : undefined} />
      {view.dismissals.length === 0 && <EmptyPlace title={t.none} text={t.noneText} />}
      {dismissed.length > 0 && (
        <Section title={t.standing}>
          <ul className="rk-dismissed-list">
            {dismissed.map(({ finding, dismissal }) => (
              <Dismissed key={dismissal.id} dismissal={dismissal} what={wordFinding(finding, language).what}>
                <LinkButton onPress={() => goToFinding(finding)}>{goThere}</LinkButton>
              </Dismissed>
            ))}
          </ul>
        </Section>
      )}
      {resting.length > 0 && (
        <Section title={t.resting} lead={t.restingText}>
          <ul className="rk-dismissed-list">
            {resting.map((dismissal) => (
              <Dismissed key={dismissal.id} dismissal={dismissal} what={nameOfRule(dismissal.ruleId)} />
            ))}
          </ul>
        </Section>
      )}
    </div>
  );

  function nameOfRule(ruleId: string): string {
    return ruleOf(ruleId)?.words[language].title ?? coachPageTexts[language].rules.unknown;
  }
}

function Dismissed({
  dismissal,
  what,
  children,
}: {
  dismissal: RecordOf<'dismissal'>;
  what: string;
  children?: ReactNode;
}) {
  const t = useTexts(coachPageTexts).dismissed;
  return (
    <li className="rk-dismissed-row" data-field={dismissal.id}>
      <div className="rk-dismissed-words">
        <p>{what}</p>
        {dismissal.reason.trim() === '' ? (
          <p className="rk-dismissed-none">{t.noReason}</p>
        ) : (
          <p className="rk-dismissed-reason">{dismissal.reason}</p>
        )}
        <p className="rk-dismissed-since">{t.since(dismissal.dismissedOn)}</p>
      </div>
      <div className="rk-dismissed-actions">
        {children}
        <Button size="small" onPress={() => speakAgain(dismissal.findingKey)}>
          {t.takeBack}
        </Button>
      </div>
    </li>
  );
}
