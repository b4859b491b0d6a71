import type { RecordOf } from '#shared/model/records.ts';
import { scoreTexts } from '#shared/text/scores.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { FeedbackGiver } from './feedback-giver.tsx';
import { FeedbackOpinion } from './feedback-opinion.tsx';
import { useFeedbackSheet } from './feedback-sheet.ts';

/** Feedback on one requirement, in its row: new, or `existing` to change it. */
export function FeedbackForm({
  requirement,
  existing,
  onClose,
}: {
  requirement: RecordOf<'requirement'>;
  existing?: RecordOf<'feedback'> | undefined;
  onClose: () => void;
}) {
  const t = useTexts(scoreTexts);
  const sheet = useFeedbackSheet(existing ? [existing] : []);
  return (
    <fieldset className="rk-scores-form">
      <legend className="rk-field-label">{existing ? t.feedbackEditTitle : t.feedbackTitle}</legend>
      <FeedbackGiver sheet={sheet} />
      <FeedbackOpinion requirement={requirement} sheet={sheet} />
      <div className="rk-scores-actions">
        <Button size="small" onPress={onClose}>
          {t.closeForm}
        </Button>
      </div>
    </fieldset>
  );
}
