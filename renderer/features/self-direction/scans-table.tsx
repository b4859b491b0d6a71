import type { RecordOf } from '#shared/model/records.ts';
import { factors } from '#shared/scan/factor.ts';
import { dayOf } from '#shared/scan/history.ts';
import { resultOf } from '#shared/scan/scores.ts';
import { formatScore, formatShortDate } from '#shared/text/format.ts';
import { scanTexts } from '#shared/text/scan.ts';
import { termTexts } from '#shared/text/terms.ts';
import { useTexts } from '../../platform/texts.ts';
import { MoreItems, useGrowingList } from '../../ui/growing-list.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';

const scansAtOnce = 12;

/** The scores of scans, one line a scan. */
export function ScansTable({ scans }: { scans: readonly RecordOf<'scan'>[] }) {
  const t = useTexts(scanTexts);
  const { unknown } = useTexts(termTexts);
  const language = useLanguage();
  const list = useGrowingList(scans, scansAtOnce);
  return (
    <>
      <div className="rk-table-scroll">
        <table className="rk-table rk-scans">
          <thead>
            <tr>
              <th scope="col">{t.columnScan}</th>
              {factors.map((factor) => (
                <th key={factor} scope="col" className="rk-num">
                  {t.factors[factor]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.shown.map((scan) => {
              const result = resultOf(scan);
              return (
                <tr key={scan.id}>
                  <th scope="row">
                    <LinkButton onPress={() => openPlace({ type: 'scan', id: scan.id })}>
                      {formatShortDate(dayOf(scan), language)}
                    </LinkButton>
                  </th>
                  {factors.map((factor, i) => {
                    const score = result?.[i]?.score ?? null;
                    return (
                      <td key={factor} className="rk-num">
                        {result === null ? unknown : score === null ? '–' : formatScore(score, language)}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <MoreItems list={list} />
    </>
  );
}
