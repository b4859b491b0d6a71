import { Fragment } from 'react';
import type { RecordOf } from '#shared/model/records.ts';
import { factors, isAboutSurroundings } from '#shared/scan/factor.ts';
import { dayOf } from '#shared/scan/history.ts';
import { resultOf } from '#shared/scan/scores.ts';
import { statementOf } from '#shared/scan/wording.ts';
import { formatDate, formatScore } from '#shared/text/format.ts';
import { scanTexts } from '#shared/text/scan.ts';
import { FactorMark } from '../ui/charts/factor-mark.tsx';
import { RecordBlock } from './record-block.tsx';
import { useSharedPlan } from './shared-plan-context.ts';

/** The scans, newest first: a score for each factor, the remarks and the answers beneath it. There is no total (method.md). */
export function Scans() {
  const { view, t } = useSharedPlan();
  return (
    <div className="rk-shared-list">
      <p className="rk-shared-sub">{t.aboutScan}</p>
      {view.scans.toReversed().map((scan) => (
        <Scan key={scan.id} scan={scan} />
      ))}
    </div>
  );
}

function Scan({ scan }: { scan: RecordOf<'scan'> }) {
  const { t, language } = useSharedPlan();
  const words = scanTexts[language];
  const result = resultOf(scan);
  return (
    <RecordBlock record={scan}>
      <p className="rk-shared-subtitle">{words.scanOn(formatDate(dayOf(scan), language))}</p>
      {scan.completedOn === null && <p className="rk-shared-sub">{t.scanHalfway}</p>}
      {result === null && <p className="rk-shared-sub">{t.unknownWording}</p>}
      <div className="rk-table-scroll">
        <table className="rk-table rk-shared-table rk-shared-scan">
          <thead>
            <tr>
              <th scope="col">{t.factor}</th>
              <th scope="col" className="rk-num">
                {result === null ? t.answer : t.score}
              </th>
            </tr>
          </thead>
          <tbody>
            {factors.map((factor, i) => {
              const score = result?.[i]?.score ?? null;
              return (
                <Fragment key={factor}>
                  <tr className="rk-shared-factor">
                    <th scope="row">
                      <span className="rk-shared-factor-name">
                        <FactorMark look={factor} size={16} />
                        {words.factors[factor]}
                      </span>
                      {isAboutSurroundings(factor) && <span className="rk-shared-sub">{t.aboutSurroundings}</span>}
                      {scan.remarks[factor].trim() !== '' && (
                        <span className="rk-shared-text rk-shared-small">{scan.remarks[factor]}</span>
                      )}
                    </th>
                    <td className="rk-num">
                      {result !== null && (score === null ? words.noScore : formatScore(score, language))}
                    </td>
                  </tr>
                  {scan.answers
                    .filter(({ statementId }) => statementOf(statementId)?.factor === factor)
                    .map((answer) => (
                      <Answered key={answer.statementId} {...answer} />
                    ))}
                </Fragment>
              );
            })}
            {scan.answers
              .filter(({ statementId }) => statementOf(statementId) === undefined)
              .map((answer) => (
                <Answered key={answer.statementId} {...answer} />
              ))}
          </tbody>
        </table>
      </div>
    </RecordBlock>
  );
}

/** A sentence with its answer; one that this version does not know says so, by its name. */
function Answered({ statementId, answer }: { statementId: string; answer: number | null }) {
  const { t, language } = useSharedPlan();
  const sentence = statementOf(statementId)?.words[language];
  return (
    <tr className="rk-shared-sentence">
      <th scope="row">{sentence ?? `${scanTexts[language].unknownStatement} (${statementId})`}</th>
      <td className="rk-num">{answer ?? t.dontKnow}</td>
    </tr>
  );
}
