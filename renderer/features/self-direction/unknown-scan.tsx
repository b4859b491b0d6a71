import type { RecordOf } from '#shared/model/records.ts';
import { factors } from '#shared/scan/factor.ts';
import { statementOf } from '#shared/scan/wording.ts';
import { scanTexts } from '#shared/text/scan.ts';
import { useTexts } from '../../platform/texts.ts';
import { FactorMark } from '../../ui/charts/factor-mark.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Note } from '../../ui/note.tsx';
import { Section } from '../../ui/section.tsx';
import { FactorRemark } from './factor-remark.tsx';

/** A scan with a wording that this version does not know: everything it holds, without scores. */
export function UnknownScan({ scan }: { scan: RecordOf<'scan'> }) {
  const t = useTexts(scanTexts);
  const language = useLanguage();
  return (
    <>
      <Note tone="warn">
        <p>{t.unknownWording}</p>
      </Note>
      <Section title={t.yourAnswers}>
        <table className="rk-table rk-unknown-answers">
          <tbody>
            {scan.answers.map(({ statementId, answer }) => (
              <tr key={statementId}>
                <th scope="row">
                  {statementOf(statementId)?.words[language] ?? `${t.unknownStatement} (${statementId})`}
                </th>
                <td className="rk-num">{answer ?? t.dontKnow}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title={t.perFactor}>
        {factors.map((factor) => (
          <div key={factor} className="rk-unknown-factor">
            <h3>
              <FactorMark look={factor} />
              {t.factors[factor]}
            </h3>
            <FactorRemark scan={scan} factor={factor} />
          </div>
        ))}
      </Section>
    </>
  );
}
