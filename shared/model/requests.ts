import { usesOf } from './budget.ts';
import { type Consent, consentOf, type PaymentState, paymentOf } from './consent.ts';
import type { IsoDate } from './define.ts';
import type { PlanView } from './plan-view.ts';
import type { RecordOf } from './records.ts';
import { sideTasksOf } from './side-model.ts';

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
  readonly stage: RequestStage;
  readonly sideTask: RecordOf<'sideTask'>;
  readonly since: IsoDate | null;
}

/** Hours in work time for an activity that has not begun. */
export interface WorkTimeRequest {
  readonly kind: 'workTime';
  /** The id of the activity. */
  readonly key: string;
  readonly stage: RequestStage;
  readonly since: IsoDate | null;
  readonly activity: RecordOf<'activity'>;
  readonly minutes: number;
}

export type ManagerRequest = MoneyRequest | SideTaskRequest | WorkTimeRequest;

const stageOf: Readonly<Record<PaymentState, RequestStage | null>> = {
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
        const { state, on: since } = paymentOf(view, allocation);
        const stage = stageOf[state];
        if (stage === null || !isCounted || allocation.amountCents === 0) return [];
        const { amountCents: cents } = allocation;
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
  return sideTasksOf(view)
    .filter((task) => task.title.trim() !== '')
    .map((sideTask) => ({
      kind: 'sideTask',
      key: sideTask.id,
      ...stageOfConsent(consentOf(view, 'sideTask', sideTask.id)),
      sideTask,
    }));
}

function workTimeRequests(view: PlanView): WorkTimeRequest[] {
  return view.activities
    .filter((a) => (a.state === 'idea' || a.state === 'planned') && (a.workMinutes ?? 0) > 0)
    .map((activity) => ({
      kind: 'workTime',
      key: activity.id,
      ...stageOfConsent(consentOf(view, 'workTime', activity.id)),
      activity,
      minutes: activity.workMinutes ?? 0,
    }));
}

/** Only what was asked for by itself counts as asked: that a plan was shared asks for everything in it. */
function stageOfConsent({ asked, answered, isAskedAgain }: Consent): { stage: RequestStage; since: IsoDate | null } {
  if (answered?.answer === 'yes' && !isAskedAgain) return { stage: 'granted', since: answered.on };
  return asked === null ? { stage: 'toAsk', since: null } : { stage: 'asked', since: asked.on };
}

/** What the money requests of a stage come to, in cents. */
export function sumOfStage(requests: readonly ManagerRequest[], stage: RequestStage): number {
  return requests.reduce((sum, r) => sum + (r.kind === 'money' && r.stage === stage ? r.cents : 0), 0);
}
