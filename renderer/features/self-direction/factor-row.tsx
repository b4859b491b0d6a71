import type { RecordOf } from '#shared/model/records.ts';
import { isAboutSurroundings } from '#shared/scan/factor.ts';
import { changeSince, dayOf } from '#shared/scan/history.ts';
import type { FactorResult } from '#shared/scan/scores.ts';
import type { Statement } from '#shared/scan/statement.ts';
import { formatDate, formatScore } from '#shared/text/format.ts';
import { scanTexts } from '#shared/text/scan.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { FactorMark } from '../../ui/charts/factor-mark.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useLanguage } from '../../ui/language.ts';
import { FactorRemark } from './factor-remark.tsx';

/** One factor: its score and what changed; opened also what it means, what counted, and one's own remarks. */
export function FactorRow({ scan, result }: { scan: RecordOf<'scan'>; result: FactorResult }) {
  const t = useTexts(scanTexts);
  const language = useLanguage();
  const { factor, score, band } = result;
  const isMay = isAboutSurroundings(factor);
  const since = changeSince(usePlan(), scan, factor);
  const change =
    since && t.change[since.change](formatScore(since.was, language), formatDate(dayOf(since.than), language));
  return (
    <Disclosure
      title={
        <span className="rk-factor-line">
          <FactorMark look={factor} />
          <b>{t.factors[factor]}</b>
          <span className="rk-num">{score === null ? t.noScore : formatScore(score, language)}</span>
          <span className="rk-muted">{change ?? t.about[factor]}</span>
        </span>
      }
    >
      <div className="rk-factor-body">
        <p className="rk-muted">{t.about[factor]}</p>
        <p>{band === null ? t.noScoreWhy(result.answered, result.asked) : t.meaning[factor][band]}</p>
        {change && <p>{change}</p>}
        <Counted title={isMay ? t.raisedMay : t.raised} statements={result.raised} />
        <Counted title={isMay ? t.loweredMay : t.lowered} statements={result.lowered} />
        {band !== null && result.raised.length + result.lowered.length === 0 && <p>{t.between}</p>}
        <FactorRemark scan={scan} factor={factor} />
      </div>
    </Disclosure>
  );
}

function Counted({ title, statements }: { title: string; statements: readonly Statement[] }) {
  const language = useLanguage();
  if (statements.length === 0) return null;
  return (
    <div>
      <h3 className="rk-counted-title">{title}</h3>
      <ul className="rk-counted">
        {statements.map((statement) => (
          <li key={statement.id}>{statement.words[language]}</li>
        ))}
      </ul>
    </div>
  );
}
