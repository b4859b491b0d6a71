import { useState } from 'react';
import { library } from '#shared/library/library.ts';
import { proposeActivities, type Reason } from '#shared/library/propose.ts';
import { type WayToLearn, waysToLearn } from '#shared/library/ways.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { edit } from '../../platform/plan-hooks.ts';

export interface RankedWay {
  readonly way: WayToLearn;
  /** None when it stands under the question, or there is no question. */
  readonly reasons: readonly Reason[];
}

type Ranking = ReadonlyMap<string, { readonly place: number; readonly reasons: readonly Reason[] }>;

/**
 * All ways to learn, most fitting first. The order stays as it was when the list came up: a row that is put under the
 * question does not jump away under somebody's hands. Only when the person says otherwise how they like to learn, the list
 * is made anew.
 */
export function useRanking(view: PlanView, question: RecordOf<'learningQuestion'> | undefined): RankedWay[] {
  const ways = waysToLearn(view, library);
  const madeFor = [view.plan.id, question?.id, ...view.plan.learningForms].join();
  const [kept, setKept] = useState(() => ({ madeFor, ranking: rank(view, question, ways) }));
  let { ranking } = kept;
  if (kept.madeFor !== madeFor) {
    ranking = rank(view, question, ways);
    setKept({ madeFor, ranking });
  }
  const placeOf = (way: WayToLearn) => ranking.get(way.id)?.place ?? -1;
  return [...ways]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((way) => ({ way, reasons: ranking.get(way.id)?.reasons ?? [] }));
}

function rank(
  view: PlanView,
  question: RecordOf<'learningQuestion'> | undefined,
  ways: readonly WayToLearn[],
): Ranking {
  const proposals = question ? proposeActivities(view, question, ways, edit.context().today) : [];
  const ranking = new Map(proposals.map(({ way, reasons }, place) => [way.id, { place, reasons }]));
  for (const way of ways) if (!ranking.has(way.id)) ranking.set(way.id, { place: ranking.size, reasons: [] });
  return ranking;
}
