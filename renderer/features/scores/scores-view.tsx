import './scores.css';
import { useState } from 'react';
import { unscoredRequirements } from '#shared/model/score-history.ts';
import { scoreTexts } from '#shared/text/scores.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { FeedbackDialog } from './feedback-dialog.tsx';
import { setRowOpen } from './scores-display.ts';
import { ScoresTable } from './scores-table.tsx';
import { startSitting } from './scoring-sitting.ts';
import { feedbackTarget } from './targets.ts';

/** "Wat weet en kun je al?": what everybody sees of each requirement, side by side (method.md, step 2). */
export function ScoresView() {
  const t = useTexts(scoreTexts);
  const view = usePlan();
  const [isFeedbackOpen, setFeedbackOpen] = useState(false);
  useFocusTarget((target) => {
    if (target === feedbackTarget) setFeedbackOpen(true);
    else setRowOpen(target, true);
  });

  const unscored = unscoredRequirements(view).length;
  const all = view.requirements.length;
  const score = () => {
    startSitting(view);
    openPlace({ type: 'scoring' }, { pin: true });
  };
  if (all === 0) {
    return (
      <>
        <ViewHeader title={t.title} lead={t.lead} />
        <EmptyPlace
          title={t.noRequirementsTitle}
          text={t.noRequirementsText}
          action={<Button onPress={() => openPlace({ type: 'requirements' }, { pin: true })}>{t.toStepOne}</Button>}
        />
      </>
    );
  }
  return (
    <div className="rk-scores">
      <ViewHeader
        title={t.title}
        lead={t.lead}
        actions={
          <>
            {unscored === 0 && (
              <Button variant="quiet" onPress={score}>
                {t.scoreAgain}
              </Button>
            )}
            <Button icon="feedback" onPress={() => setFeedbackOpen(true)}>
              {t.addFeedback}
            </Button>
            {unscored > 0 ? (
              <Button variant="primary" onPress={score}>
                {unscored === all ? t.startScoring : t.scoreLast(unscored)}
              </Button>
            ) : (
              <Button variant="primary" onPress={() => openPlace({ type: 'learning-questions' }, { pin: true })}>
                {t.toQuestions}
              </Button>
            )}
          </>
        }
      />
      <ScoresTable />
      {isFeedbackOpen && <FeedbackDialog onClose={() => setFeedbackOpen(false)} />}
    </div>
  );
}
