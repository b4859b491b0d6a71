import type { Call } from '#shared/contract/contract.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import type { PlanId } from '#shared/model/records.ts';
import type { Language } from '#shared/text/language.ts';

/**
 * What the address of the print page asks for: `?plan=ID&overview=complete`, with `&record=ID` when it is about one record of
 * the plan, and `&dialog=no` to only look.
 */
export interface PrintRequest {
  readonly planId: PlanId;
  readonly overviewId: string;
  /** The record it is about; null = the overview chooses, or is about the whole plan. */
  readonly recordId: string | null;
  /** Open the print dialog of the browser once the pages are ready. */
  readonly opensDialog: boolean;
}

export function readRequest(search: string): PrintRequest {
  const query = new URLSearchParams(search);
  return {
    planId: (query.get('plan') ?? '') as PlanId,
    overviewId: query.get('overview') ?? 'complete',
    recordId: query.get('record'),
    opensDialog: query.get('dialog') !== 'no',
  };
}

/** The plan to print and the language to print it in. Rejects with CallError (unknown-plan, not-reachable …). */
export async function loadPlan(call: Call, planId: PlanId): Promise<{ view: PlanView; language: Language }> {
  const [settings, { records }] = await Promise.all([call('settings.get', {}), call('plan.open', { planId })]);
  return { view: new PlanView(new Map(records.map((r) => [r.id, r]))), language: settings.language };
}
