import './sharing.css';
import { useState } from 'react';
import type { RecordOf } from '#shared/model/records.ts';
import { feedbackRequestTexts } from '#shared/text/feedback-requests.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { Section } from '../../ui/section.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { runCommand } from '../../workbench/registry.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { FeedbackAsk } from './feedback-ask.tsx';
import { FeedbackRequestRow } from './feedback-request-row.tsx';
import { IntakeNote } from './intake-note.tsx';

/** Asking for feedback: the form, what was asked before, and what came of it. */
export function FeedbackView() {
  const view = usePlan();
  const t = useTexts(feedbackRequestTexts);
  const [again, setAgain] = useState<RecordOf<'feedbackRequest'> | null>(null);
  const requests = [...view.feedbackRequests].reverse();
  if (view.requirements.length === 0)
    return (
      <>
        <ViewHeader title={t.title} lead={t.lead} />
        <EmptyPlace
          title={t.none}
          text={t.noRequirements}
          action={
            <Button variant="primary" onPress={() => openPlace({ type: 'requirements' }, { pin: true })}>
              {t.toRequirements}
            </Button>
          }
        />
      </>
    );
  return (
    <div className="rk-returned">
      <ViewHeader
        title={t.title}
        lead={t.lead}
        actions={
          requests.length > 0 && (
            <Button icon="go-to-file" onPress={() => void runCommand('file.open')}>
              {t.openAnswers}
            </Button>
          )
        }
      />
      <IntakeNote planId={view.plan.id} of="feedback" />
      <FeedbackAsk key={again?.id ?? 'new'} view={view} again={again} onDone={() => setAgain(null)} />
      <Section title={t.asked}>
        {requests.length === 0 && <p className="rk-muted">{t.none}</p>}
        <ul className="rk-share-rounds">
          {requests.map((request) => (
            <FeedbackRequestRow key={request.id} view={view} request={request} onAgain={() => setAgain(request)} />
          ))}
        </ul>
      </Section>
    </div>
  );
}
