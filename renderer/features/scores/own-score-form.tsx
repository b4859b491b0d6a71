import type { RecordOf } from '#shared/model/records.ts';
import { formatDate } from '#shared/text/format.ts';
import { levelWords } from '#shared/text/level-words.ts';
import { scoreTexts } from '#shared/text/scores.ts';
import { today } from '../../platform/clock.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LevelPicker } from '../../ui/level-picker.tsx';
import { OwnEvidence } from './own-evidence.tsx';
import { useLevelDraft } from './use-level-draft.ts';

/** Scoring one requirement in its row: a level of today, and the evidence of the latest score. */
export function OwnScoreForm({ requirement, onClose }: { requirement: RecordOf<'requirement'>; onClose: () => void }) {
  const t = useTexts(scoreTexts);
  const language = useLanguage();
  const { level, choose, settle } = useLevelDraft(requirement);
  const latest = usePlan().latestSelfScore(requirement.id);
  const isEarlier = latest !== undefined && latest.scoredOn !== today() && level === null;
  return (
    <div className="rk-scores-form">
      <LevelPicker label={t.newOwnScore} value={level} onChange={choose} words={levelWords(language)} />
      {(latest || level !== null) && (
        <OwnEvidence
          requirement={requirement}
          settle={settle}
          isOfToday={level !== null}
          hint={isEarlier ? t.previous(latest.level, formatDate(latest.scoredOn, language)) : undefined}
        />
      )}
      <div className="rk-scores-actions">
        <Button size="small" onPress={onClose}>
          {t.closeForm}
        </Button>
      </div>
    </div>
  );
}
