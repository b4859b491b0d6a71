import type { Change } from '../../history/change-set.ts';
import type { PlanView } from '../plan-view.ts';
import type { RecordOf } from '../records.ts';
import { add, type EditContext } from './base.ts';
import { newActivity } from './new-records.ts';

type LearningWay = RecordOf<'activity'>['way'];

const formalWords =
  /(cursus|training|opleiding|workshop|master ?class|leergang|seminar|congres|webinar|e-?learning|certifica|diploma|course|bootcamp|module)/i;
const togetherWords =
  /(meekijken|meelopen|intervisie|coach|mentor|collega|samen|sparren|feedback|leest mee|buddy|shadow|together|peer)/i;

/**
 * A first guess at how one learns by something, from what it is called: "Cursus Excel" → formal, "Meekijken bij Tom" →
 * others, else in the work, because that is the rule rather than the exception (method.md, step 3).
 */
export function guessWay(title: string): LearningWay {
  if (formalWords.test(title)) return 'formal';
  return togetherWords.test(title) ? 'others' : 'experience';
}

/**
 * Hangs a parked idea under a learning question: it becomes an activity with the same words and leaves the ideas, in one
 * change set (method.md: the wish came first, the question is there now). No changes when either is gone.
 */
export function hangIdea(view: PlanView, context: EditContext, ideaId: string, questionId: string): Change[] {
  const idea = view.get('parkedIdea', ideaId);
  const question = view.get('learningQuestion', questionId);
  if (idea === undefined || question === undefined) return [];
  const activity = newActivity(context, view, {
    title: idea.title,
    note: idea.note,
    way: guessWay(idea.title),
    learningQuestionId: question.id,
  });
  return [add(activity), { before: idea, after: null }];
}

/** What the activities of a learning question ask together; dropped ones ask nothing any more. */
export interface FuelStationTotals {
  /** Minutes; null when no activity says how many. */
  readonly workMinutes: number | null;
  readonly ownMinutes: number | null;
  /** Cents of the costs that are known; null when no cost was written down. */
  readonly costCents: number | null;
  /** Some cost was written down without an amount. */
  readonly hasUnknownCost: boolean;
}

/** Adds up hours and costs of activities, for the last row of a table. Unknown is left out, and never counted as zero. */
export function totalsOf(view: PlanView, activities: readonly RecordOf<'activity'>[]): FuelStationTotals {
  const counting = activities.filter((a) => a.state !== 'dropped');
  const costs = counting.flatMap((a) => view.costsOf(a.id));
  return {
    workMinutes: sumOfKnown(counting.map((a) => a.workMinutes)),
    ownMinutes: sumOfKnown(counting.map((a) => a.ownMinutes)),
    costCents: sumOfKnown(costs.map((c) => c.amountCents)),
    hasUnknownCost: costs.some((c) => c.amountCents === null),
  };
}

function sumOfKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((v) => v !== null);
  return known.length === 0 ? null : known.reduce((sum, v) => sum + v, 0);
}
