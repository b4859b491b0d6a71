import { standingOf } from '#shared/model/gap.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { formatDate } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { useLanguage } from '../../ui/language.ts';
import { StepShield } from '../../ui/step-shield.tsx';

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

/** The parts that are known, with a dot between them. Levels only of a single requirement that is above what is reached. */
export function kickerOf(view: PlanView, question: RecordOf<'learningQuestion'>, language: Language): string {
  const t = learningTexts[language].question;
  const [first, ...others] = question.requirementIds.flatMap((id) => view.get('requirement', id) ?? []);
  const about = first ? t.kicker(first.title) : t.noun;
  const parts = [others.length > 0 ? `${about} ${t.andOthers(others.length)}` : about];
  if (first && others.length === 0) {
    const { required, agreed, own } = standingOf(view, first);
    const reached = agreed ?? own;
    if (reached !== null && reached < required) parts.push(t.levels(reached, required));
  }
  if (question.neededBy) parts.push(t.before(formatDate(question.neededBy, language)));
  return parts.join(' · ');
}
