import type { PlanView } from '../model/plan-view.ts';
import { type GuideStepId, script } from './script.ts';
import { type About, type GuidePart, type GuideStep, guideParts, isAnswered } from './step.ts';

/** One question of Begeleid as it stands in this plan. */
export interface GuideQuestion {
  /** Stable for as long as what it is about is there. */
  readonly id: string;
  readonly step: GuideStep<GuideStepId>;
  readonly about: About;
  readonly state: 'answered' | 'later' | 'open';
}

/** What the owner did in Begeleid: gone on from, put off. Both by question id; ids that are no more are left alone. */
export interface Walked {
  readonly current: string | null;
  readonly seen: readonly string[];
  readonly later: readonly string[];
}
export const notBegun: Walked = { current: null, seen: [], later: [] };

/** All questions of the plan, in the order of the method. What was answered in an editor counts as answered here. */
export function questionsOf(view: PlanView, walked: Walked, today: string): GuideQuestion[] {
  const seen = new Set(walked.seen);
  const later = new Set(walked.later);
  return inRounds(view, today).map(({ step, about }) => {
    const id = about === '' ? step.id : `${step.id}:${about}`;
    const answered = step.isSeenToBeAnswered ? seen.has(id) : isAnswered(step, view, about);
    return { id, step, about, state: answered ? 'answered' : later.has(id) ? 'later' : 'open' };
  });
}

type Asked = Pick<GuideQuestion, 'step' | 'about'>;

/** Step by step; where steps belong to a learning question or side task, one of these after the other. */
function inRounds(view: PlanView, today: string): Asked[] {
  const asked: Asked[] = [];
  let rounds = new Map<string, Asked[]>();
  const close = () => {
    asked.push(...[...rounds.values()].flat());
    rounds = new Map();
  };
  for (const step of script) {
    if (step.within === undefined) close();
    for (const about of step.about?.(view, today) ?? ['']) {
      const round = step.within?.(view, about);
      if (round === undefined) asked.push({ step, about });
      else rounds.set(round, [...(rounds.get(round) ?? []), { step, about }]);
    }
  }
  close();
  return asked;
}

/**
 * Where to go on: the question one was at, else the first that is open, else the first that was put off; null when all is
 * answered.
 */
export function whereToGoOn(questions: readonly GuideQuestion[], walked: Walked): GuideQuestion | null {
  return (
    questions.find((q) => q.id === walked.current) ??
    questions.find((q) => q.state === 'open') ??
    questions.find((q) => q.state === 'later') ??
    null
  );
}

/** The question after this one that is not answered yet; null when there is none: then one is at the end. */
export function nextOpen(questions: readonly GuideQuestion[], id: string): GuideQuestion | null {
  const at = questions.findIndex((q) => q.id === id);
  return questions.slice(at + 1).find((q) => q.state === 'open') ?? null;
}

/** Going on from a question, answered or not. */
export function goOn(walked: Walked, id: string): Walked {
  return { ...walked, seen: withId(walked.seen, id), later: walked.later.filter((other) => other !== id) };
}

/** "Later": the question waits, and comes back at the end. */
export function putOffQuestion(walked: Walked, id: string): Walked {
  return { ...walked, later: withId(walked.later, id) };
}

export interface PartProgress {
  readonly part: GuidePart;
  readonly count: number;
  readonly answered: number;
  readonly later: number;
  /** The first question that is not answered, else the first. */
  readonly entry: GuideQuestion | null;
}

/** How far each part is. */
export function partsOf(questions: readonly GuideQuestion[]): PartProgress[] {
  return guideParts.map((part) => {
    const own = questions.filter((q) => q.step.part === part);
    const count = (state: GuideQuestion['state']) => own.filter((q) => q.state === state).length;
    return {
      part,
      count: own.length,
      answered: count('answered'),
      later: count('later'),
      entry: own.find((q) => q.state !== 'answered') ?? own[0] ?? null,
    };
  });
}

function withId(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids : [...ids, id];
}
