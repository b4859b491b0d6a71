import { standingOf } from '#shared/model/gap.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { formatDate } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { learningTexts } from '#shared/text/learning.ts';

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
