import { useState } from 'react';
import { scoreTexts } from '#shared/text/scores.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { MoreItems, useGrowingList } from '../../ui/growing-list.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FeedbackGiver } from './feedback-giver.tsx';
import { FeedbackOpinion } from './feedback-opinion.tsx';
import { useFeedbackSheet } from './feedback-sheet.ts';

/** From this many requirements on, a field to find one helps. */
const manyRequirements = 12;
const opinionsAtOnce = 20;

/** Feedback of one person on as many requirements as they spoke of. Everything is written down at once; closing loses nothing. */
export function FeedbackDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(scoreTexts);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t.feedbackTitle}
      width="wide"
      actions={
        <Button variant="primary" onPress={onClose}>
          {t.done}
        </Button>
      }
    >
      <FeedbackBody />
    </Dialog>
  );
}

function FeedbackBody() {
  const t = useTexts(scoreTexts);
  const view = usePlan();
  const sheet = useFeedbackSheet();
  const [sought, setSought] = useState('');
  const found = view.requirements.filter((r) => r.title.toLowerCase().includes(sought.trim().toLowerCase()));
  const list = useGrowingList(found, opinionsAtOnce);
  return (
    <div className="rk-feedback-sheet">
      <p className="rk-muted">{t.feedbackLead}</p>
      <FeedbackGiver sheet={sheet} />
      <h3>{t.aboutWhich}</h3>
      {view.requirements.length >= manyRequirements && (
        <TextField label={t.filterRequirements} value={sought} onChange={setSought} />
      )}
      {list.shown.map((requirement) => (
        <FeedbackOpinion key={requirement.id} requirement={requirement} sheet={sheet} hasTitle />
      ))}
      <MoreItems list={list} />
      <p className="rk-muted" role="status">
        {t.saved(sheet.count)}
      </p>
    </div>
  );
}
