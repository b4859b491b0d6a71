import type { IsoDate } from '../model/define.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { Language } from '../text/language.ts';
import { type Finding, runRules } from './engine.ts';
import { rules } from './rules.ts';
import { type WordedFinding, wordWith } from './word.ts';

const rulesById = new Map(rules.map((rule) => [rule.id, rule]));

/** Everything the coach has to say about a plan on a day (method.md, What the coach checks). Never throws; see runRules. */
export function coach(view: PlanView, today: IsoDate): Finding[] {
  return runRules(rules, view, today);
}

/** What the coach says, in the language of the user. */
export function wordFinding(finding: Finding, language: Language): WordedFinding {
  return wordWith(rulesById.get(finding.ruleId), finding, language);
}
