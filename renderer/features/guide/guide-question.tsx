import { useEffect, useRef } from 'react';
import type { GuideQuestion } from '#shared/guide/walk.ts';
import { guideSteps, guideTexts } from '#shared/text/guide.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { ViewHeader } from '../../ui/view-header.tsx';
import { Answer } from './answer.tsx';
import { useGuideKeys } from './guide-keys.ts';
import { NotNow } from './not-now.tsx';

/** One question: what it is about, the question, why it is asked, the answer, and the way on. */
export function GuideQuestionSheet({
  question,
  onLeave,
  onBack,
}: {
  question: GuideQuestion;
  onLeave: () => void;
  /** Null at the first question of a sitting. */
  onBack: (() => void) | null;
}) {
  const t = useTexts(guideTexts);
  const words = useTexts(guideSteps)[question.step.id];
  const view = usePlan();
  const language = useLanguage();
  const sheet = useRef<HTMLElement>(null);
  const heading = useRef<HTMLSpanElement>(null);
  const { step, about, state } = question;
  const name = step.name?.(view, about, language) ?? '';
  const goesOn = state === 'answered' || step.isSeenToBeAnswered === true;

  useEffect(() => {
    // The answer is where one goes on; a choice of levels is read from its question.
    const field = sheet.current?.querySelector<HTMLElement>(
      '.rk-guide-answer textarea, .rk-guide-answer input[type="text"]',
    );
    (field ?? heading.current)?.focus({ preventScroll: true });
  }, []);
  useGuideKeys(sheet, { onNext: onLeave, onBack });

  return (
    <article className="rk-guide-question" ref={sheet}>
      <ViewHeader
        kicker={t.parts[step.part]}
        title={
          <span ref={heading} tabIndex={-1} className="rk-guide-heading">
            {words.ask}
          </span>
        }
      />
      {name !== '' && <blockquote className="rk-guide-about">{name}</blockquote>}
      <p className="rk-guide-why">
        <b>{t.whyTitle}</b> {words.why}
      </p>
      <div className="rk-guide-answer">
        <Answer step={step} about={about} question={words.ask} example={words.example} />
      </div>
      <div className="rk-guide-buttons">
        <Button variant={goesOn ? 'primary' : 'secondary'} onPress={onLeave}>
          {goesOn ? t.next : t.later}
        </Button>
        {step.ask.type === 'text' && step.ask.putOff && state !== 'answered' && (
          <NotNow question={question} onLeave={onLeave} />
        )}
        {onBack && (
          <Button variant="quiet" icon="arrow-left" onPress={onBack}>
            {t.back}
          </Button>
        )}
      </div>
      <p className="rk-guide-hint">{t.laterHint}</p>
    </article>
  );
}
