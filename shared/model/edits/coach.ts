import type { Change } from '../../history/change-set.ts';
import type { PlanView } from '../plan-view.ts';
import type { RecordOf } from '../records.ts';
import { add, alter, type EditContext } from './base.ts';
import { newDismissal, newRuleSetting } from './new-coach-records.ts';

/** "Weet ik, bewust zo": puts one finding aside. Said again, it only gets the new reason. */
export function dismiss(
  view: PlanView,
  context: EditContext,
  finding: { readonly key: string; readonly ruleId: string },
  reason: string,
): (Change | null)[] {
  const known = view.dismissals.find((d) => d.findingKey === finding.key);
  if (known) return [alter(known, { reason })];
  return [add(newDismissal(context, view, { findingKey: finding.key, ruleId: finding.ruleId, reason }))];
}

/** Lets the coach speak about it again. */
export function takeBack(view: PlanView, findingKeys: readonly string[]): Change[] {
  return view.dismissals.filter((d) => findingKeys.includes(d.findingKey)).map((before) => ({ before, after: null }));
}

/** How loud a rule is in this plan; null = as the rule itself has it, which leaves no record behind. */
export function setSeverity(
  view: PlanView,
  context: EditContext,
  ruleId: string,
  severity: RecordOf<'ruleSetting'>['severity'] | null,
): (Change | null)[] {
  const [known, ...spare] = view.ruleSettings.filter((s) => s.ruleId === ruleId);
  // Two windows may each have made one: what is chosen now is the only one left.
  const without = spare.map((before): Change => ({ before, after: null }));
  if (severity === null) return known ? [{ before: known, after: null }, ...without] : without;
  if (known) return [alter(known, { severity }), ...without];
  return [add(newRuleSetting(context, view, { ruleId, severity }))];
}

/** Every rule as loud as it is by itself. */
export function resetSeverities(view: PlanView): Change[] {
  return view.ruleSettings.map((before) => ({ before, after: null }));
}
