import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { useLanguage } from '../../ui/language.ts';
import { StepShield } from '../../ui/step-shield.tsx';
import { kickerOf } from './kicker-words.ts';

/** What the question is about, in one line: "Leervraag bij ‘Cijfers duiden’ · van niveau 2 naar 3 · klaar vóór 31 maart 2027". */
export function QuestionKicker({ view, question }: { view: PlanView; question: RecordOf<'learningQuestion'> }) {
  const language = useLanguage();
  return (
    <p className="rk-learning-kicker-words">
      <StepShield step={3} />
      <span>{kickerOf(view, question, language)}</span>
    </p>
  );
}
