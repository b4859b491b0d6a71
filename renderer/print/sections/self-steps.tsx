import type { PlanView } from '#shared/model/plan-view.ts';
import { newestResult } from '#shared/scan/history.ts';
import { allMade, type Made } from '#shared/scan/made.ts';
import { formatDate } from '#shared/text/format.ts';
import { printSelfTexts } from '#shared/text/print-self-direction.ts';
import { scanTexts } from '#shared/text/scan.ts';
import { Columns } from '../blocks/columns.tsx';
import { StepHeading } from '../blocks/step-heading.tsx';
import { type Print, usePrint } from '../print-context.ts';

/** The small steps that were taken from the scans and what they became; without any, room to write some down. */
export function SelfSteps() {
  const print = usePrint();
  const { view, language } = print;
  const words = printSelfTexts[language];
  const made = allMade(view);
  if (made.length === 0 && newestResult(view)) return null;
  return (
    <>
      <StepHeading>{words.steps}</StepHeading>
      <table className={made.length === 0 ? 'first self-blank' : 'first'}>
        <Columns widths={[24, 'rest', 40, 32]} />
        <thead>
          <tr>
            <th scope="col">{words.factor}</th>
            <th scope="col">{words.step}</th>
            <th scope="col">{words.becomes}</th>
            <th scope="col">{words.where}</th>
          </tr>
        </thead>
        <tbody>
          {made.map((one) => (
            <tr key={one.record.id}>
              <th scope="row">{scanTexts[language].factors[one.factor]}</th>
              <td className="title">{titleOf(one)}</td>
              <td>{words.forms[one.form]}</td>
              <td>{whereOf(print, view, one)}</td>
            </tr>
          ))}
          {made.length === 0 &&
            [1, 2, 3].map((row) => (
              <tr key={row}>
                <td />
                <td />
                <td />
                <td />
              </tr>
            ))}
        </tbody>
      </table>
    </>
  );
}

function titleOf({ record }: Made): string {
  return record.kind === 'talkPoint' ? record.text : record.title;
}

function whereOf(print: Print, view: PlanView, { record }: Made): string {
  const words = printSelfTexts[print.language];
  if (record.kind === 'activity') return print.code(record.id) || words.inPlan;
  if (record.kind === 'reflection') return words.logbook;
  const talk = record.conversationId === null ? undefined : view.get('conversation', record.conversationId);
  return talk ? formatDate(talk.heldOn, print.language) : words.waiting;
}
