import { Origin, type Requirement } from './kinds/requirement.ts';
import type { PlanView } from './plan-view.ts';

/** Requirements of one origin, in the owner's order. */
export interface OriginGroup {
  readonly origin: Origin;
  readonly requirements: readonly Requirement[];
}

/** Requirements as they are listed and numbered: those of the assignment first, then the profile, then the own ambition. */
export function requirementsByOrigin(view: PlanView): OriginGroup[] {
  return Origin.options
    .map((origin) => ({ origin, requirements: view.requirements.filter((r) => r.origin === origin) }))
    .filter((group) => group.requirements.length > 0);
}

/**
 * The short name of every requirement (1, 2 …), learning question (A, B …) and activity, by record id. A1 is the first
 * activity of question A, N1 the first of the side tasks, X1 the first that belongs to neither. One name everywhere, so
 * that a number in a table, a picture and an agreement is always the same thing.
 */
export function codesOf(view: PlanView): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const requirement of requirementsByOrigin(view).flatMap((g) => g.requirements)) {
    codes.set(requirement.id, String(codes.size + 1));
  }
  view.learningQuestions.forEach((question, index) => {
    const letter = letterOf(index);
    codes.set(question.id, letter);
    view.activitiesOf(question.id).forEach((a, i) => {
      codes.set(a.id, `${letter}${i + 1}`);
    });
  });
  const { ofSideTasks, loose } = activitiesWithoutQuestion(view);
  ofSideTasks.forEach((a, i) => {
    codes.set(a.id, `N${i + 1}`);
  });
  loose.forEach((a, i) => {
    codes.set(a.id, `X${i + 1}`);
  });
  return codes;
}

/** Activities under no learning question: those of a side task, and those that hang nowhere yet. */
export function activitiesWithoutQuestion(view: PlanView) {
  const without = view.looseActivities();
  return {
    ofSideTasks: without.filter((a) => a.sideTaskId !== null),
    loose: without.filter((a) => a.sideTaskId === null),
  };
}

/** N and X are taken by side tasks and loose activities. */
const letters = 'ABCDEFGHIJKLMOPQRSTUVWYZ';

/** 0 → A, 23 → Z, 24 → AA. */
function letterOf(index: number): string {
  const last = letters[index % letters.length] as string;
  return index < letters.length ? last : letterOf(Math.floor(index / letters.length) - 1) + last;
}
