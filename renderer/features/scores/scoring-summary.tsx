import { useEffect, useRef } from 'react';
import { standingOf } from '#shared/model/gap.ts';
import { scoreTexts } from '#shared/text/scores.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';
import { goTo, type Sitting, startSitting } from './scoring-sitting.ts';

/** After the last requirement: what one has now, and the next step. */
export function ScoringSummary({ sitting }: { sitting: Sitting }) {
  const t = useTexts(scoreTexts);
  const view = usePlan();
  const heading = useRef<HTMLSpanElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const requirements = sitting.requirementIds.flatMap((id) => view.get('requirement', id) ?? []);
  const scored = requirements.filter((r) => view.latestSelfScore(r.id) !== undefined);
  const gaps = scored.filter((r) => (standingOf(view, r).gap ?? 0) > 0);
  const skipped = requirements.filter((r) => !scored.includes(r));
  return (
    <div className="rk-scoring">
      <ViewHeader
        title={
          <span ref={heading} tabIndex={-1} className="rk-scoring-heading">
            {scored.length > 0 ? t.summaryTitle : t.scoringTitle}
          </span>
        }
      />
      {scored.length === 0 ? (
        <p>{t.summaryNothing}</p>
      ) : (
        <>
          <ul className="rk-scoring-figures">
            <li>{t.summaryScored(scored.length)}</li>
            {scored.length > gaps.length && <li>{t.summaryAtLevel(scored.length - gaps.length)}</li>}
            {gaps.length > 0 && <li>{t.summaryGaps(gaps.length)}</li>}
            {skipped.length > 0 && <li>{t.summarySkipped(skipped.length)}</li>}
          </ul>
          <p>{t.summaryNext}</p>
        </>
      )}
      <div className="rk-scoring-buttons">
        <Button onPress={() => goTo(sitting, 0)}>{t.firstAgain}</Button>
        {skipped.length > 0 && (
          <Button
            onPress={() =>
              startSitting(
                view,
                skipped.map((r) => r.id),
              )
            }
          >
            {t.scoreSkipped}
          </Button>
        )}
        <Button variant="primary" onPress={() => openPlace({ type: 'scores' }, { pin: true })}>
          {t.toScores}
        </Button>
      </div>
    </div>
  );
}
