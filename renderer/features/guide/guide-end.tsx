import { useEffect, useRef } from 'react';
import { plannedTalk } from '#shared/guide/talk.ts';
import type { GuideQuestion } from '#shared/guide/walk.ts';
import { guideSteps, guideTexts } from '#shared/text/guide.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { ViewHeader } from '../../ui/view-header.tsx';
import { printOverview } from '../../workbench/print-overview.ts';
import { openPlace } from '../../workbench/workbench-store.ts';

/** The end: what was answered, the form for the conversation, and what waits for later. */
export function GuideEnd({
  questions,
  onChoose,
}: {
  questions: readonly GuideQuestion[];
  onChoose: (question: GuideQuestion) => void;
}) {
  const t = useTexts(guideTexts);
  const steps = useTexts(guideSteps);
  const view = usePlan();
  const language = useLanguage();
  const heading = useRef<HTMLSpanElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const waiting = questions.filter((q) => q.state !== 'answered');
  const answered = questions.length - waiting.length;
  const talk = plannedTalk(view);
  return (
    <article className="rk-guide-question">
      <ViewHeader
        title={
          <span ref={heading} tabIndex={-1} className="rk-guide-heading">
            {t.endTitle}
          </span>
        }
        lead={t.endLead(answered)}
      />
      <p>{t.endPrintLead}</p>
      <div className="rk-guide-buttons">
        <Button variant="primary" icon="export" onPress={() => void printOverview('conversation', talk?.id)}>
          {t.endPrint}
        </Button>
        {talk && (
          <Button onPress={() => openPlace({ type: 'conversation', id: talk.id }, { pin: true })}>{t.endTalk}</Button>
        )}
        <Button onPress={() => openPlace({ type: 'home' }, { pin: true })}>{t.endHome}</Button>
      </div>
      {waiting.length > 0 && (
        <section className="rk-guide-later" aria-labelledby="rk-guide-later-title">
          <h2 id="rk-guide-later-title">{t.laterTitle}</h2>
          <p>{t.endLeadLater(waiting.length)}</p>
          <ul>
            {waiting.map((question) => (
              <li key={question.id}>
                <button type="button" onClick={() => onChoose(question)}>
                  <span>{steps[question.step.id].ask}</span>
                  {question.step.name && (
                    <span className="rk-guide-later-about">{question.step.name(view, question.about, language)}</span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
