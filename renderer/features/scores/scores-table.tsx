import { scoreTexts } from '#shared/text/scores.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { GapLegend } from '../../ui/charts/gap-legend.tsx';
import { GapScale } from '../../ui/charts/gap-scale.tsx';
import { Choice } from '../../ui/choice.tsx';
import { MoreItems, useGrowingList } from '../../ui/growing-list.tsx';
import { ScoreRow } from './score-row.tsx';
import { showScoresAs, useScoresDisplay } from './scores-display.ts';

/** More than a screen; a plan that has more shows them as one comes near. */
const rowsAtOnce = 60;

/** The requirements with their scores: as a chart a row, or as a table in which one can score. */
export function ScoresTable() {
  const t = useTexts(scoreTexts);
  const view = usePlan();
  const display = useScoresDisplay((s) => s.display);
  const open = useScoresDisplay((s) => s.open);
  const isChart = display === 'chart';
  const rows = useGrowingList(view.requirements, rowsAtOnce);
  return (
    <>
      <div className="rk-scores-bar">
        {isChart && (
          <GapLegend
            words={{
              required: t.legendRequired,
              own: t.legendOwn,
              other: t.legendOthers,
              agreed: t.legendAgreed,
              gap: t.legendGap,
            }}
          />
        )}
        <Choice
          label={t.display}
          isLabelHidden
          size="small"
          value={display}
          onChange={showScoresAs}
          options={[
            { value: 'chart', label: t.displayChart },
            { value: 'table', label: t.displayTable },
          ]}
        />
      </div>
      <table className="rk-table rk-scores-table" data-display={display}>
        <caption className="rk-visually-hidden">{t.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columnRequirement}</th>
            <th scope="col" className="rk-num">
              {t.columnRequired}
            </th>
            <th scope="col" className={isChart ? 'rk-num' : undefined}>
              {t.columnOwn}
            </th>
            <th scope="col" className="rk-num">
              {t.columnOthers}
            </th>
            <th scope="col" className="rk-num">
              {t.columnAgreed}
            </th>
            {isChart ? (
              <th scope="col" className="rk-scores-chart">
                <span className="rk-visually-hidden">{t.columnChart}</span>
                <GapScale />
              </th>
            ) : (
              <th scope="col" className="rk-num">
                {t.columnGap}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.shown.map((requirement) => (
            <ScoreRow
              key={requirement.id}
              requirement={requirement}
              display={display}
              isOpen={open.has(requirement.id)}
            />
          ))}
        </tbody>
      </table>
      <MoreItems list={rows} />
    </>
  );
}
