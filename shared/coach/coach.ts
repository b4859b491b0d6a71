import type { IsoDate } from '../model/define.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { Language } from '../text/language.ts';
import { chosenRules, type DismissedFinding, withoutDismissed } from './choices.ts';
import type { Rule } from './define.ts';
import { type Finding, stepThrough, toTheEnd } from './engine.ts';
import { rules } from './rules.ts';
import { type WordedFinding, wordWith } from './word.ts';

const rulesById = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of that id, or undefined: a plan may hold the id of a rule that this version does not know. */
export function ruleOf(ruleId: string): Rule | undefined {
  return rulesById.get(ruleId);
}

/** What the coach says about a plan, and what it would say had the owner not said "bewust zo". */
export interface CoachReading {
  readonly findings: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
}

/**
 * Reads a plan on a day with all rules (method.md, What the coach checks), as its owner wants them: severities, rules that
 * are off, and what was put aside. Rule by rule, see stepThrough. Never throws; see runRules.
 */
export function* readInSteps(view: PlanView, today: IsoDate): Generator<void, CoachReading> {
  const findings = yield* stepThrough(chosenRules(rules, view), view, today);
  return withoutDismissed(findings, view);
}

/** Everything the coach has to say about a plan on a day. */
export function coach(view: PlanView, today: IsoDate): readonly Finding[] {
  return toTheEnd(readInSteps(view, today)).findings;
}

/** What the coach says, in the language of the user. */
export function wordFinding(finding: Finding, language: Language): WordedFinding {
  return wordWith(rulesById.get(finding.ruleId), finding, language);
}
