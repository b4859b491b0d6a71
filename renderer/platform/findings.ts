import { coach } from '#shared/coach/coach.ts';
import type { Finding } from '#shared/coach/engine.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { today } from './clock.ts';

const known = new WeakMap<PlanView, { readonly day: string; readonly findings: readonly Finding[] }>();

/** What the coach says about a plan today; worked out once for each state of the plan. */
export function findingsOf(view: PlanView): readonly Finding[] {
  const day = today();
  const earlier = known.get(view);
  if (earlier?.day === day) return earlier.findings;
  const findings = coach(view, day);
  known.set(view, { day, findings });
  return findings;
}
