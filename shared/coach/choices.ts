import type { PlanView } from '../model/plan-view.ts';
import type { RecordOf } from '../model/records.ts';
import type { Rule } from './define.ts';
import type { Finding } from './engine.ts';

/** A finding that stands, but of which the owner said "weet ik, bewust zo". */
export interface DismissedFinding {
  readonly finding: Finding;
  readonly dismissal: RecordOf<'dismissal'>;
}

/** The rules as the owner wants them in this plan: one that is off is left out, a chosen severity takes the place of its own. */
export function chosenRules(rules: readonly Rule[], view: PlanView): Rule[] {
  const chosen = new Map(view.ruleSettings.map((s) => [s.ruleId, s.severity]));
  return rules.flatMap((rule) => {
    const severity = chosen.get(rule.id) ?? rule.severity;
    if (severity === 'off') return [];
    return [severity === rule.severity ? rule : { ...rule, severity }];
  });
}

/**
 * Parts what is said from what the owner put aside. A dismissal holds for one finding by its key, for as long as it is there:
 * it survives any edit, is silent while the finding does not stand, and holds again when the same finding comes back.
 */
export function withoutDismissed(
  findings: readonly Finding[],
  view: PlanView,
): { readonly findings: readonly Finding[]; readonly dismissed: readonly DismissedFinding[] } {
  if (view.dismissals.length === 0) return { findings, dismissed: [] };
  const byKey = new Map(view.dismissals.map((d) => [d.findingKey, d]));
  const open: Finding[] = [];
  const dismissed: DismissedFinding[] = [];
  for (const finding of findings) {
    const dismissal = byKey.get(finding.key);
    if (dismissal === undefined) open.push(finding);
    else dismissed.push({ finding, dismissal });
  }
  return { findings: open, dismissed };
}

/** Dismissals whose finding does not stand at the moment: kept, since the finding may come back. */
export function restingDismissals(
  view: PlanView,
  dismissed: readonly DismissedFinding[],
): readonly RecordOf<'dismissal'>[] {
  const standing = new Set(dismissed.map((d) => d.dismissal.id));
  return view.dismissals.filter((d) => !standing.has(d.id));
}
