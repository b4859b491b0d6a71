import { useEffect, useRef } from 'react';
import type { RecordOf } from '#shared/model/records.ts';
import { formatDate } from '#shared/text/format.ts';
import { levelWords } from '#shared/text/level-words.ts';
import { scoreTexts } from '#shared/text/scores.ts';
import { today } from '../../platform/clock.ts';
import { useRequiredLevelWords } from '../../platform/level-words.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LevelChoice } from '../../ui/level-choice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { OwnEvidence } from './own-evidence.tsx';
import { useScoringKeys } from './scoring-keys.ts';
import { useLevelDraft } from './use-level-draft.ts';

/** One requirement in front: what it asks is told only after the answer, so that the answer is one's own. */
export function ScoringCard({
  requirement,
  at,
  count,
  onMove,
}: {
  requirement: RecordOf<'requirement'>;
  at: number;
  count: number;
  onMove: (by: 1 | -1) => void;
}) {
  const t = useTexts(scoreTexts);
  const language = useLanguage();
  const view = usePlan();
  const { level, choose, settle } = useLevelDraft(requirement);
  const sheet = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLSpanElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const evidence = useRef<HTMLDivElement>(null);
  const wasByKey = useRef(false);
  useEffect(() => {
    if (level === null || !wasByKey.current) return;
    wasByKey.current = false;
    evidence.current?.querySelector('textarea')?.focus();
  }, [level]);
  useScoringKeys(sheet, {
    // A score that was given is changed by the choice itself or by undo, never by a digit of "sinds 2014".
    onLevel:
      level !== null
        ? null
        : (chosen) => {
            wasByKey.current = true;
            choose(chosen);
          },
    onNext: () => onMove(1),
    onBack: () => at > 0 && onMove(-1),
  });

  const previous = view.selfScores(requirement.id).findLast((s) => s.scoredOn !== today());
  const required = useRequiredLevelWords()[requirement.requiredLevel - 1] ?? '';
  const isLast = at === count - 1;
  return (
    <div className="rk-scoring" ref={sheet}>
      <Progress
        label={t.scoringTitle}
        value={at}
        total={count}
        words={t.scoringProgress(at + 1, count)}
        isLabelHidden
      />
      <ViewHeader
        words
        title={
          <span ref={heading} tabIndex={-1} className="rk-scoring-heading">
            {requirement.title || t.scoringUntitled}
          </span>
        }
        lead={requirement.note || (at === 0 ? t.scoringLead : undefined)}
      />
      <LevelChoice
        label={requirement.mastery === 'knowledge' ? t.scoringQuestionKnowledge : t.scoringQuestion}
        hint={t.scoringKeys}
        value={level}
        onChange={choose}
        words={levelWords(language)}
      />
      {level !== null && (
        <div className="rk-scoring-after" ref={evidence}>
          <p role="status">
            {t.required(requirement.requiredLevel, required)}
            {previous && ` ${t.previous(previous.level, formatDate(previous.scoredOn, language))}`}
          </p>
          <OwnEvidence requirement={requirement} settle={settle} isOfToday hint={t.evidenceHint} />
        </div>
      )}
      <div className="rk-scoring-buttons">
        {at > 0 && (
          <Button icon="arrow-left" onPress={() => onMove(-1)}>
            {t.back}
          </Button>
        )}
        {level === null ? (
          <Button onPress={() => onMove(1)}>{t.skip}</Button>
        ) : (
          <Button variant="primary" onPress={() => onMove(1)}>
            {isLast ? t.finish : t.next}
          </Button>
        )}
      </div>
    </div>
  );
}
