import { factors } from '#shared/scan/factor.ts';
import { dayOf, newestResult, scansBefore } from '#shared/scan/history.ts';
import { resultOf } from '#shared/scan/scores.ts';
import { formatDate, formatScore, formatShortDate } from '#shared/text/format.ts';
import { printSelfTexts } from '#shared/text/print-self-direction.ts';
import { scanTexts } from '#shared/text/scan.ts';
import { LongAnswer } from '../blocks/answer.tsx';
import { Columns } from '../blocks/columns.tsx';
import { Course } from '../charts/course.tsx';
import { PaperRadar, ScanLine } from '../charts/radar.tsx';
import { usePrint } from '../print-context.ts';

const mostScans = 3;

/** The radar of the newest scan with two before it, the course of each factor, and the own remarks. */
export function SelfScan() {
  const { view, language } = usePrint();
  const words = printSelfTexts[language];
  const t = scanTexts[language];
  const newest = newestResult(view);
  if (newest === undefined) return null;
  // Newest first.
  const scans = [newest, ...scansBefore(view, newest)]
    .flatMap((scan) => {
      const scores = resultOf(scan)?.map((r) => r.score);
      return scores ? [{ scan, scores, date: dayOf(scan) }] : [];
    })
    .slice(0, mostScans);
  const inWords = (score: number | null) => (score === null ? words.none : formatScore(score, language));
  const label = scans
    .map(({ scores, date }) =>
      t.pictureOf(
        formatDate(date, language),
        factors.map((f, i) => `${t.factors[f]} ${inWords(scores[i] ?? null)}`).join(', '),
      ),
    )
    .join(' ');
  return (
    <>
      <div className="self-radar">
        <figure>
          <PaperRadar
            label={`${t.picture}. ${label}`}
            names={factors.map((f, i) => {
              const before = scans[1]?.scores[i] ?? null;
              const now = inWords(scans[0]?.scores[i] ?? null);
              return { name: t.factors[f], value: before === null ? now : `${now} (${words.was(inWords(before))})` };
            })}
            scans={scans.map((s) => s.scores)}
          />
        </figure>
        <div>
          <h3>{words.overEachOther(scans.length)}</h3>
          {scans.map(({ scan, date }, i) => (
            <p key={scan.id} className="self-line">
              <ScanLine index={i} />
              <span>{formatDate(date, language)}</span>
            </p>
          ))}
          <p className="hint">
            <b>{words.mayTitle}</b> {words.mayText}
          </p>
          {scans.some((s) => s.scores.includes(null)) && <p className="hint">{words.lineStops}</p>}
        </div>
      </div>
      <table>
        <caption>{words.course}</caption>
        <Columns widths={[22, 'rest', 44, ...scans.map(() => 18)]} />
        <thead>
          <tr>
            <th scope="col">{words.factor}</th>
            <th scope="col">{words.about}</th>
            <th scope="col">{words.courseOf}</th>
            {scans.toReversed().map(({ scan, date }) => (
              <th key={scan.id} scope="col" className="num">
                {formatShortDate(date, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="self-course">
          {factors.map((factor, i) => (
            <tr key={factor}>
              <th scope="row">{t.factors[factor]}</th>
              <td>{t.about[factor]}</td>
              <td className="chart">
                <Course scores={scans.map((s) => s.scores[i] ?? null).toReversed()} />
              </td>
              {scans.toReversed().map(({ scan, scores }) => (
                <td key={scan.id} className="num">
                  {scan === newest ? <b>{inWords(scores[i] ?? null)}</b> : inWords(scores[i] ?? null)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{words.dotted}</p>
      {factors
        .filter((factor) => newest.remarks[factor].trim() !== '')
        .map((factor) => (
          <LongAnswer
            key={factor}
            label={`${t.factors[factor]}: ${words.remark.toLowerCase()}`}
            text={newest.remarks[factor]}
          />
        ))}
    </>
  );
}
