import { unallocatedCents } from './budget.ts';
import type { PlanView } from './plan-view.ts';
import type { RecordOf } from './records.ts';

/** later = bewust niet nu; attention = something about it does not add up (now: costs that are not covered to the cent). */
export type StationState = 'done' | 'attention' | 'busy' | 'planned' | 'later';

/** A learning question as a fuel station along the road (method.md, step 3). Dropped activities do not count. */
export interface StationProgress {
  readonly question: RecordOf<'learningQuestion'>;
  readonly state: StationState;
  readonly activityCount: number;
  readonly activitiesDone: number;
  /** Some cost is allocated for less or more than it is. */
  readonly hasOpenCosts: boolean;
}

/** How far along the three steps of the routekaart a plan is. */
export interface Progress {
  /** The furthest step that was begun; 1 as long as there are no requirements and no learning questions. */
  readonly step: 1 | 2 | 3;
  readonly requirementCount: number;
  /** Requirements with an own score. */
  readonly scoredCount: number;
  /** One a learning question, in the owner's order. */
  readonly stations: readonly StationProgress[];
  readonly stationsDone: number;
}

/** Where a plan stands in the method. Begin of step 2: a score, feedback, agreed level or quality; of step 3: a learning question. */
export function progressOf(view: PlanView): Progress {
  const scoredCount = view.requirements.filter((r) => view.latestSelfScore(r.id)).length;
  const stations = view.learningQuestions.map((question) => stationProgress(view, question));
  return {
    step: stations.length > 0 ? 3 : view.requirements.length > 0 && hasBegunStepTwo(view) ? 2 : 1,
    requirementCount: view.requirements.length,
    scoredCount,
    stations,
    stationsDone: stations.filter((s) => s.state === 'done').length,
  };
}

/** True once there is anything of step 2 "Wat weet en kan ik al?". */
export function hasBegunStepTwo(view: PlanView): boolean {
  return (
    view.qualities.length > 0 ||
    view.requirements.some(
      (r) => view.latestSelfScore(r.id) || view.feedback(r.id).length > 0 || view.latestAgreedLevel(r.id),
    )
  );
}

/** What happens at one fuel station. */
export function stationProgress(view: PlanView, question: RecordOf<'learningQuestion'>): StationProgress {
  const activities = view.activitiesOf(question.id).filter((a) => a.state !== 'dropped');
  const activitiesDone = activities.filter((a) => a.state === 'done').length;
  const hasOpenCosts = activities.some((a) => view.costsOf(a.id).some((c) => (unallocatedCents(view, c) ?? 0) !== 0));
  const isUnderWay = activitiesDone > 0 || activities.some((a) => a.state === 'busy');
  return {
    question,
    state:
      question.state === 'done'
        ? 'done'
        : question.state === 'later'
          ? 'later'
          : hasOpenCosts
            ? 'attention'
            : isUnderWay
              ? 'busy'
              : 'planned',
    activityCount: activities.length,
    activitiesDone,
    hasOpenCosts,
  };
}
