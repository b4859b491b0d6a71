import './scoring.css';
import { useEffect } from 'react';
import { scoreTexts } from '#shared/text/scores.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { ScoringCard } from './scoring-card.tsx';
import { goTo, sittingIn, startSitting, startSittingAt, useSitting } from './scoring-sitting.ts';
import { ScoringSummary } from './scoring-summary.tsx';

/** Scoring the requirements one at a time (method.md, step 2: eigen score). */
export function ScoringView() {
  const t = useTexts(scoreTexts);
  const view = usePlan();
  const sitting = sittingIn(
    view,
    useSitting((s) => s.sitting),
  );
  const isMissing = sitting === null && view.requirements.length > 0;
  useEffect(() => {
    if (isMissing) startSitting(view);
  }, [isMissing, view]);

  useFocusTarget((target) => {
    if (view.get('requirement', target)) startSittingAt(view, target);
  });

  if (view.requirements.length === 0) {
    return (
      <>
        <ViewHeader title={t.scoringTitle} />
        <EmptyPlace
          title={t.noRequirementsTitle}
          text={t.noRequirementsText}
          action={<Button onPress={() => openPlace({ type: 'requirements' }, { pin: true })}>{t.toStepOne}</Button>}
        />
      </>
    );
  }
  if (sitting === null) return null;
  const requirement = view.get('requirement', sitting.requirementIds[sitting.at] ?? '');
  if (requirement === undefined) return <ScoringSummary sitting={sitting} />;
  return (
    <ScoringCard
      key={requirement.id}
      requirement={requirement}
      at={sitting.at}
      count={sitting.requirementIds.length}
      onMove={(by) => goTo(sitting, sitting.at + by)}
    />
  );
}
