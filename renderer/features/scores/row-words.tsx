import { type ReactNode, useState } from 'react';
import { askQuestion, putOff } from '#shared/model/edits/questions.ts';
import { standingOf } from '#shared/model/gap.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { scoreHistory } from '#shared/model/score-history.ts';
import { shortTitleOf } from '#shared/model/short-title.ts';
import { firstWordsFor } from '#shared/text/first-words.ts';
import { formatRecentDate } from '#shared/text/format.ts';
import { scoreTexts } from '#shared/text/scores.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { today } from '../../platform/clock.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { GapMark } from '../../ui/charts/gap-marks.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { removeWithUndo } from '../../workbench/removal.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { FeedbackForm } from './feedback-form.tsx';
import { OwnScoreForm } from './own-score-form.tsx';

/** Which form stands open in the row: none, my score, new feedback, or the feedback with this id. */
type OpenForm = 'none' | 'own' | 'feedback' | { readonly feedbackId: string };

/** What everybody said about one requirement, side by side, and what can be done with it (method.md, step 2). */
export function RowWords({ requirement }: { requirement: RecordOf<'requirement'> }) {
  const t = useTexts(scoreTexts);
  const view = usePlan();
  const [form, setForm] = useState<OpenForm>('none');
  const close = () => setForm('none');
  const scores = scoreHistory(view, requirement.id);
  const hasOpenGap =
    requirement.notNow === null &&
    view.questionsFor(requirement.id).length === 0 &&
    (standingOf(view, requirement).gap ?? 0) > 0;
  const edited = typeof form === 'object' ? view.get('feedback', form.feedbackId) : undefined;
  return (
    <div className="rk-scores-words">
      <div className="rk-scores-voices">
        <OwnVoice scores={scores} />
        {view.feedback(requirement.id).map((feedback) => (
          <OtherVoice
            key={feedback.id}
            feedback={feedback}
            onEdit={() => setForm({ feedbackId: feedback.id })}
            onRemove={() => removeWithUndo(feedback)}
          />
        ))}
        <AgreedVoice requirement={requirement} />
      </div>
      {requirement.notNow && <NotNow requirement={requirement} />}
      {form === 'own' && <OwnScoreForm requirement={requirement} onClose={close} />}
      {form === 'feedback' && <FeedbackForm requirement={requirement} onClose={close} />}
      {edited && <FeedbackForm key={edited.id} requirement={requirement} existing={edited} onClose={close} />}
      <div className="rk-scores-actions">
        {form !== 'own' && (
          <Button size="small" onPress={() => setForm('own')}>
            {scores.length === 0 ? t.giveOwnScore : t.newOwnScore}
          </Button>
        )}
        {form !== 'feedback' && (
          <Button size="small" icon="feedback" onPress={() => setForm('feedback')}>
            {t.addFeedback}
          </Button>
        )}
        {hasOpenGap && (
          <Button
            size="small"
            icon="circle-slash"
            variant="quiet"
            onPress={() => edit.commit([putOff(requirement, '')])}
          >
            {t.decideNotNow}
          </Button>
        )}
        <Button
          size="small"
          variant="quiet"
          onPress={() => openPlace({ type: 'requirement', id: requirement.id }, { pin: true })}
        >
          {t.openRequirement}
        </Button>
      </div>
    </div>
  );
}

function Voice({ mark, title, children }: { mark: 'own' | 'agreed'; title: ReactNode; children: ReactNode }) {
  return (
    <div className="rk-scores-voice">
      <div className="rk-scores-voice-head">
        <GapMark kind={mark} />
        <b>{title}</b>
      </div>
      {children}
    </div>
  );
}

function OwnVoice({ scores }: { scores: readonly RecordOf<'selfScore'>[] }) {
  const t = useTexts(scoreTexts);
  const language = useLanguage();
  const [latest, ...earlier] = scores;
  if (latest === undefined) {
    return (
      <Voice mark="own" title={t.legendOwn}>
        <p className="rk-muted">{t.noOwnScore}</p>
      </Voice>
    );
  }
  return (
    <Voice mark="own" title={t.meOn(formatRecentDate(latest.scoredOn, today(), language), latest.level)}>
      {latest.evidence ? <Words text={latest.evidence} /> : <p className="rk-muted">{t.noEvidence}</p>}
      {earlier.length > 0 && (
        <p className="rk-muted rk-caption">
          {t.earlier}{' '}
          {earlier.map((s) => t.earlierScore(formatRecentDate(s.scoredOn, today(), language), s.level)).join(' · ')}
        </p>
      )}
    </Voice>
  );
}

function OtherVoice({
  feedback,
  onEdit,
  onRemove,
}: {
  feedback: RecordOf<'feedback'>;
  onEdit: () => void;
  onRemove: () => void;
}) {
  const t = useTexts(scoreTexts);
  const language = useLanguage();
  const name = feedback.giverName || t.someone;
  const level = feedback.level === null ? t.noLevel : String(feedback.level);
  return (
    <div className="rk-scores-voice">
      <div className="rk-scores-voice-head">
        <GapMark kind="other" />
        <b>{t.personOn(name, formatRecentDate(feedback.givenOn, today(), language), level)}</b>
        <span className="rk-scores-voice-tools">
          <IconButton icon="edit" size="small" label={t.editFeedback(name)} onPress={onEdit} />
          <IconButton icon="trash" size="small" label={t.removeFeedback(name)} onPress={onRemove} />
        </span>
      </div>
      {feedback.remark && <Words text={feedback.remark} />}
    </div>
  );
}

function AgreedVoice({ requirement }: { requirement: RecordOf<'requirement'> }) {
  const t = useTexts(scoreTexts);
  const language = useLanguage();
  const view = usePlan();
  const agreed = view.latestAgreedLevel(requirement.id);
  const talk = agreed && view.get('conversation', agreed.conversationId);
  const questions = view.questionsFor(requirement.id);
  const hasGap = (standingOf(view, requirement).gap ?? 0) > 0;
  const ask = () => {
    const { changes, question } = askQuestion(
      edit.view(),
      edit.context(),
      [requirement],
      firstWordsFor([requirement.title], language),
    );
    edit.commit(changes);
    openPlace({ type: 'learning-questions' }, { focus: question.id, pin: true });
  };
  return (
    <Voice mark="agreed" title={agreed ? t.agreedWith(talk?.withName || t.someone, agreed.level) : t.columnAgreed}>
      {agreed === undefined ? (
        <p className="rk-muted">{t.notAgreed}</p>
      ) : (
        agreed.remark && <Words text={agreed.remark} />
      )}
      {talk && <LinkButton onPress={() => openPlace({ type: 'conversation', id: talk.id })}>{t.openTalk}</LinkButton>}
      {questions.map((q) => (
        <p key={q.id}>
          <span className="rk-muted">{t.questionsHere}: </span>
          <LinkButton onPress={() => openPlace({ type: 'learning-question', id: q.id })}>
            {shortTitleOf(q) || t.untitledQuestion}
          </LinkButton>
        </p>
      ))}
      {questions.length === 0 && hasGap && <LinkButton onPress={ask}>{t.makeQuestion}</LinkButton>}
    </Voice>
  );
}

function NotNow({ requirement }: { requirement: RecordOf<'requirement'> }) {
  const t = useTexts(scoreTexts);
  return (
    <div className="rk-scores-form">
      <DraftField
        label={`${t.notNowPlain} ${t.notNowReason}`}
        hint={t.notNowHint}
        value={requirement.notNow?.reason ?? ''}
        onCommit={(reason, group) => alterRecord('requirement', requirement.id, { notNow: { reason } }, group)}
        words
      />
      <div className="rk-scores-actions">
        <Button size="small" onPress={() => edit.commit([putOff(requirement, null)])}>
          {t.undoNotNow}
        </Button>
      </div>
    </div>
  );
}

function Words({ text }: { text: string }) {
  return <p className="rk-words rk-scores-said">{text}</p>;
}
