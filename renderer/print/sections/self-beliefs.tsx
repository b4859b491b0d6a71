import { BeliefQuestion } from '#shared/model/kinds/self-direction.ts';
import { beliefTexts } from '#shared/text/beliefs.ts';
import { printSelfTexts } from '#shared/text/print-self-direction.ts';
import { Answer } from '../blocks/answer.tsx';
import { StepHeading } from '../blocks/step-heading.tsx';
import { WriteLines } from '../blocks/write-lines.tsx';
import { usePrint } from '../print-context.ts';

/** The three questions of leergoesting with the last answer to each; an open one gets lines to write on. */
export function SelfBeliefs() {
  const { view, language } = usePrint();
  const words = printSelfTexts[language];
  const t = beliefTexts[language];
  return (
    <>
      <StepHeading>{words.appetite}</StepHeading>
      {BeliefQuestion.options.map((question) => {
        const belief = view.beliefs.findLast((b) => b.question === question);
        const text = belief?.text ?? '';
        const turned = belief?.reframing ?? '';
        if ((text + turned).trim() === '')
          return (
            <div key={question} className="row">
              <h3>{t.questions[question]}</h3>
              <WriteLines count={2} />
            </div>
          );
        return (
          <div key={question}>
            <Answer label={t.questions[question]} text={text} />
            {turned.trim() !== '' && <Answer label={words.turned} text={turned} note={t.reframe[question]} />}
          </div>
        );
      })}
    </>
  );
}
