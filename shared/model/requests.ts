import { usesOf } from './budget.ts';
import type { IsoDate } from './define.ts';
import type { AllocationState } from './kinds/money.ts';
import type { PlanView } from './plan-view.ts';
import type { RecordOf } from './records.ts';

/** toAsk = not asked yet; asked = waits for an answer; granted = the answer was yes. */
export type RequestStage = 'toAsk' | 'asked' | 'granted';

/** Money for an activity from a source that is not private. */
export interface MoneyRequest {
  readonly kind: 'money';
  /** The id of the allocation. */
  readonly key: string;
  readonly stage: RequestStage;
  readonly allocation: RecordOf<'allocation'>;
  readonly cost: RecordOf<'cost'>;
  readonly activity: RecordOf<'activity'>;
  readonly source: RecordOf<'budgetSource'>;
  readonly cents: number;
  /** The day on which it came in this stage; null = not written down. */
  readonly since: IsoDate | null;
}

/** Room for a side task within the 10%. */
export interface SideTaskRequest {
  readonly kind: 'sideTask';
  /** The id of the side task. */
  readonly key: string;
  readonly stage: 'toAsk' | 'granted';
  readonly sideTask: RecordOf<'sideTask'>;
  readonly since: IsoDate | null;
}

/** Hours in work time for an activity that has not begun. The plan does not keep what was said to them: talk about it. */
export interface WorkTimeRequest {
  readonly kind: 'workTime';
  /** The id of the activity. */
  readonly key: string;
  readonly stage: 'toAsk';
  readonly activity: RecordOf<'activity'>;
  readonly minutes: number;
}

export type ManagerRequest = MoneyRequest | SideTaskRequest | WorkTimeRequest;

const stageOf: Readonly<Record<AllocationState, RequestStage | null>> = {
  planned: 'toAsk',
  requested: 'asked',
  approved: 'granted',
  // What is spent is no question any more.
  spent: null,
};

/**
 * Everything in a plan that the manager has to say yes to, in one list: money from sources that are not private, side tasks
 * without agreement, and work time for what is still to begin. In the order of the plan; within that by kind.
 */
export function requestsOf(view: PlanView): ManagerRequest[] {
  return [...moneyRequests(view), ...sideTaskRequests(view), ...workTimeRequests(view)];
}

function moneyRequests(view: PlanView): MoneyRequest[] {
  const order = new Map(view.activities.map((activity, i) => [activity.id as string, i]));
  const places = new Map(view.allocations.map((allocation, i) => [allocation.id as string, i]));
  return view.budgetSources
    .filter((source) => source.sourceKind !== 'private')
    .flatMap((source) =>
      usesOf(view, source.id).flatMap(({ allocation, cost, activity, isCounted }): MoneyRequest[] => {
        const stage = stageOf[allocation.state];
        if (stage === null || !isCounted || allocation.amountCents === 0) return [];
        const { amountCents: cents, stateOn: since } = allocation;
        return [{ kind: 'money', key: allocation.id, stage, allocation, cost, activity, source, cents, since }];
      }),
    )
    .sort(
      (a, b) =>
        (order.get(a.activity.id) ?? 0) - (order.get(b.activity.id) ?? 0) ||
        (places.get(a.key) ?? 0) - (places.get(b.key) ?? 0),
    );
}

function sideTaskRequests(view: PlanView): SideTaskRequest[] {
  return view.sideTasks
    .filter((task) => !task.isCoreTask && task.title.trim() !== '')
    .map((sideTask) => ({
      kind: 'sideTask',
      key: sideTask.id,
      stage: sideTask.agreedOn === null ? 'toAsk' : 'granted',
      sideTask,
      since: sideTask.agreedOn,
    }));
}

function workTimeRequests(view: PlanView): WorkTimeRequest[] {
  return view.activities
    .filter((a) => (a.state === 'idea' || a.state === 'planned') && (a.workMinutes ?? 0) > 0)
    .map((activity) => ({
      kind: 'workTime',
      key: activity.id,
      stage: 'toAsk',
      activity,
      minutes: activity.workMinutes ?? 0,
    }));
}

/** What the money requests of a stage come to, in cents. */
export function sumOfStage(requests: readonly ManagerRequest[], stage: RequestStage): number {
  return requests.reduce((sum, r) => sum + (r.kind === 'money' && r.stage === stage ? r.cents : 0), 0);
}
