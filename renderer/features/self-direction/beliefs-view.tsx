import './beliefs.css';
import { BeliefQuestion } from '#shared/model/kinds/self-direction.ts';
import { beliefTexts } from '#shared/text/beliefs.ts';
import { useTexts } from '../../platform/texts.ts';
import { ViewHeader } from '../../ui/view-header.tsx';
import { focusField } from '../../workbench/focus-field.ts';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { Belief } from './belief.tsx';
import { OnlyYou } from './only-you.tsx';

/** Leergoesting: the three questions of belief (method.md, Leergoesting). */
export function BeliefsView() {
  const t = useTexts(beliefTexts);
  useFocusTarget(focusField);
  return (
    <div className="rk-beliefs">
      <ViewHeader title={t.title} lead={t.lead} actions={<OnlyYou />} />
      {BeliefQuestion.options.map((question) => (
        <Belief key={question} question={question} />
      ))}
    </div>
  );
}
