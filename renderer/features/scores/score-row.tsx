import { memo, useId } from 'react';
import { standingOf } from '#shared/model/gap.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { distanceToOthers, talkingPoint } from '#shared/model/score-history.ts';
import { levelWords } from '#shared/text/level-words.ts';
import { scoreTexts } from '#shared/text/scores.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { GapChart } from '../../ui/charts/gap-chart.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { type Level, LevelPicker } from '../../ui/level-picker.tsx';
import { Tag } from '../../ui/tag.tsx';
import { RowWords } from './row-words.tsx';
import { setRowOpen } from './scores-display.ts';
import { useLevelDraft } from './use-level-draft.ts';

const nothing = '–';

/** One requirement: the levels of everybody, and opened in place their words. */
export const ScoreRow = memo(function ScoreRow({
  requirement,
  display,
  isOpen,
}: {
  requirement: RecordOf<'requirement'>;
  display: 'chart' | 'table';
  isOpen: boolean;
}) {
  const t = useTexts(scoreTexts);
  const view = usePlan();
  const wordsId = useId();
  const standing = standingOf(view, requirement);
  const apart = distanceToOthers(standing) ?? 0;
  return (
    <>
      <tr className="rk-scores-row" data-selected={isOpen || undefined} data-hover="">
        <th scope="row">
          <div className="rk-scores-name">
            <button
              type="button"
              className="rk-scores-toggle"
              aria-expanded={isOpen}
              aria-controls={wordsId}
              onClick={() => setRowOpen(requirement.id, !isOpen)}
            >
              <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
              <span>{requirement.title || t.untitled}</span>
            </button>
            {standing.own === null && <Tag tone="plan">{t.noScoreYet}</Tag>}
            {apart >= talkingPoint && (
              <Tag tone="warn" icon="warning">
                {t.pointsApart(apart)}
              </Tag>
            )}
            {requirement.notNow && <Tag icon="circle-slash">{t.notNow}</Tag>}
          </div>
        </th>
        <td className="rk-num" data-label={t.columnRequired}>
          {standing.required}
        </td>
        {display === 'chart' ? (
          <td className="rk-num" data-label={t.columnOwn}>
            {standing.own ?? nothing}
          </td>
        ) : (
          <td className="rk-scores-own" data-label={t.columnOwn}>
            <OwnLevel requirement={requirement} latest={standing.own} />
          </td>
        )}
        <td className="rk-num" data-label={t.columnOthers}>
          {standing.others.length > 0 ? standing.others.join(' · ') : nothing}
        </td>
        <td className="rk-num" data-label={t.columnAgreed}>
          {standing.agreed ?? nothing}
        </td>
        {display === 'chart' ? (
          <td className="rk-scores-chart">
            <GapChart
              required={standing.required}
              own={standing.own}
              others={standing.others}
              agreed={standing.agreed}
            />
          </td>
        ) : (
          <td className="rk-num" data-label={t.columnGap}>
            {standing.gap !== null && standing.gap > 0 ? standing.gap : nothing}
          </td>
        )}
      </tr>
      <tr className="rk-scores-detail" id={wordsId} hidden={!isOpen}>
        {isOpen && (
          <td colSpan={6}>
            <RowWords requirement={requirement} />
          </td>
        )}
      </tr>
    </>
  );
});

/** Scoring in the table: one press is a score of today; until then the latest one shows. */
function OwnLevel({ requirement, latest }: { requirement: RecordOf<'requirement'>; latest: number | null }) {
  const t = useTexts(scoreTexts);
  const language = useLanguage();
  const { level, choose } = useLevelDraft(requirement);
  return (
    <LevelPicker
      label={t.ownScoreOf(requirement.title || t.untitled)}
      isLabelHidden
      value={level ?? (latest as Level | null)}
      onChange={choose}
      words={levelWords(language)}
      size="small"
      compact
    />
  );
}
