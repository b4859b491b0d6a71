import { factors } from '#shared/scan/factor.ts';
import { newestResult } from '#shared/scan/history.ts';
import type { Statement } from '#shared/scan/statement.ts';
import { currentWording, statementsOf, wordingOf } from '#shared/scan/wording.ts';
import { printSelfTexts } from '#shared/text/print-self-direction.ts';
import { scanTexts } from '#shared/text/scan.ts';
import { Columns } from '../blocks/columns.tsx';
import { StepHeading } from '../blocks/step-heading.tsx';
import { Drawing } from '../charts/drawing.tsx';
import { usePrint } from '../print-context.ts';

const boxes = [1, 2, 3, 4, 5, null] as const;

/** The sentences with a box for each answer: as they were answered, or to tick with a pen. */
export function SelfSentences() {
  const { view, language } = usePrint();
  const words = printSelfTexts[language];
  const t = scanTexts[language];
  const scan = newestResult(view);
  const wording = (scan && wordingOf(scan.wordingVersion)) ?? currentWording;
  const given = new Map(scan?.answers.map((a) => [a.statementId, a.answer]));
  return (
    <>
      <StepHeading>{scan ? words.sentences : words.sentencesForm}</StepHeading>
      <table className="first tight self-sentences">
        <Columns widths={['rest', 11, 8, 8, 8, 11, 14]} />
        <thead>
          <tr>
            <th scope="col">{words.sentence}</th>
            {[words.low, '2', '3', '4', words.high, words.dontKnow].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {factors.map((factor) => (
          <tbody key={factor} className="group">
            <tr>
              <th scope="rowgroup" colSpan={7} className="group-head">
                {t.factors[factor]}
                <span className="sub self-about">{t.about[factor]}</span>
              </th>
            </tr>
            {statementsOf(wording, factor).map((statement) => (
              <SentenceRow
                key={statement.id}
                statement={statement}
                answer={given.has(statement.id) ? (given.get(statement.id) ?? null) : undefined}
              />
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

function SentenceRow({ statement, answer }: { statement: Statement; answer: number | null | undefined }) {
  const { language } = usePrint();
  const words = printSelfTexts[language];
  return (
    <tr>
      <th scope="row" className="role">
        {statement.words[language]}
      </th>
      {boxes.map((box) => (
        <td key={String(box)}>
          {box === answer ? (
            <Drawing width={3.4} height={3.4} label={words.answer(box === null ? words.dontKnow : String(box))}>
              <rect x={0.2} y={0.2} width={3} height={3} fill="#000" />
            </Drawing>
          ) : (
            <Drawing width={3.4} height={3.4}>
              <rect x={0.2} y={0.2} width={3} height={3} fill="#fff" stroke="#000" strokeWidth={0.25} />
            </Drawing>
          )}
        </td>
      ))}
    </tr>
  );
}
