import { BeliefQuestion } from '#shared/model/kinds/self-direction.ts';
import { beliefTexts } from '#shared/text/beliefs.ts';
import { formatDate } from '#shared/text/format.ts';
import { Answer, RecordBlock } from './record-block.tsx';
import { useSharedPlan } from './shared-plan-context.ts';

/** Leergoesting: the three questions, each with its answers, newest first, and how they read when looked at another way. */
export function Beliefs() {
  const { view, language } = useSharedPlan();
  const words = beliefTexts[language];
  return (
    <div className="rk-shared-list">
      {BeliefQuestion.options.map((question) => {
        const answers = view.beliefs.filter((belief) => belief.question === question).toReversed();
        if (answers.length === 0) return null;
        return (
          <div key={question} className="rk-shared-record">
            <p className="rk-shared-subtitle">{words.questions[question]}</p>
            {answers.map((belief) => (
              <RecordBlock key={belief.id} record={belief}>
                <div>
                  <p className="rk-shared-sub">{formatDate(belief.notedOn, language)}</p>
                  {belief.text.trim() !== '' && <p className="rk-shared-text">{belief.text}</p>}
                  <Answer label={words.reframe[question]} text={belief.reframing} />
                </div>
              </RecordBlock>
            ))}
          </div>
        );
      })}
    </div>
  );
}
