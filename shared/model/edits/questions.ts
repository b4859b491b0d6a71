import type { Change } from '../../history/change-set.ts';
import { standingOf } from '../gap.ts';
import type { PlanView } from '../plan-view.ts';
import type { RecordOf } from '../records.ts';
import { add, alter, type EditContext } from './base.ts';
import { newLearningQuestion } from './new-records.ts';
import { moveTo } from './order.ts';

type Requirement = RecordOf<'requirement'>;
type Question = RecordOf<'learningQuestion'>;

/** Requirements with a gap of one level or more, without a learning question and not put off on purpose. */
export function openGaps(view: PlanView): Requirement[] {
  return view.requirements.filter((r) => r.notNow === null && isGapWithoutQuestion(view, r));
}

/** Gaps that were seen and put off: "bewust niet nu". */
export function gapsNotNow(view: PlanView): Requirement[] {
  return view.requirements.filter((r) => r.notNow !== null && view.questionsFor(r.id).length === 0);
}

function isGapWithoutQuestion(view: PlanView, requirement: Requirement): boolean {
  return (standingOf(view, requirement).gap ?? 0) > 0 && view.questionsFor(requirement.id).length === 0;
}

/**
 * A learning question made from requirements, at the end of the list, with the first words to go on with. Of a single
 * requirement it takes the title as its short title. Asking the question ends "bewust niet nu" of what it is about.
 */
export function askQuestion(
  view: PlanView,
  context: EditContext,
  requirements: readonly Requirement[],
  firstWords: string,
): { changes: Change[]; question: Question } {
  const only = requirements.length === 1 ? requirements[0] : undefined;
  const question = newLearningQuestion(context, view, {
    text: firstWords,
    shortTitle: only?.title ?? '',
    requirementIds: requirements.map((r) => r.id),
  });
  return { changes: [add(question), ...requirements.flatMap((r) => putOff(r, null) ?? [])], question };
}

/** Puts a requirement off on purpose with a reason (may be empty), or with null takes that back. */
export function putOff(requirement: Requirement, reason: string | null): Change | null {
  return alter(requirement, { notNow: reason === null ? null : { reason } });
}

/** Ties a question to a requirement as well. */
export function tieRequirement(question: Question, requirementId: Requirement['id']): Change | null {
  if (question.requirementIds.includes(requirementId)) return null;
  return alter(question, { requirementIds: [...question.requirementIds, requirementId] });
}

/** Lets a question go from a requirement. */
export function untieRequirement(question: Question, requirementId: string): Change | null {
  return alter(question, { requirementIds: question.requirementIds.filter((id) => id !== requirementId) });
}

/** The questions that stand in one list: in a state, in the owner's order of priority. */
export function questionsIn(view: PlanView, state: Question['state']): Question[] {
  return view.learningQuestions.filter((q) => q.state === state);
}

/** The changes that move a question to `index` (0-based, in the list without it) among those of the same state. */
export function moveQuestion(view: PlanView, question: Question, index: number): Change[] {
  return moveTo(questionsIn(view, question.state), question, index);
}

/** The first words of a question about a requirement: its title as it goes on after other words. */
export function midSentence(title: string): string {
  const [first = '', second = ''] = title;
  const isAbbreviation = second !== '' && second === second.toUpperCase() && second !== second.toLowerCase();
  return isAbbreviation ? title : first.toLowerCase() + title.slice(first.length);
}
