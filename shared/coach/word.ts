import { coachTexts } from '../text/coach.ts';
import type { Language } from '../text/language.ts';
import type { RuleWords } from './define.ts';
import { type Finding, ruleFailedId } from './engine.ts';
import { rules } from './rules.ts';

/** A finding in words. */
export interface WordedFinding {
  readonly what: string;
  readonly why: string;
  /** The title of each fix, in the order of the finding. */
  readonly fixes: readonly string[];
  /** The title of the way to `goTo`; null when it leads nowhere else. */
  readonly goTo: string | null;
}

const wordsById = new Map(rules.map((rule) => [rule.id, rule.words]));

/** What the coach says, in the language of the user. Throws for a finding of a rule that is not listed in rules.ts. */
export function wordFinding(finding: Finding, language: Language): WordedFinding {
  const texts = coachTexts[language];
  if (finding.ruleId === ruleFailedId) return { ...texts.ruleFailed, fixes: [], goTo: null };
  const words = wordsById.get(finding.ruleId)?.[language];
  if (words === undefined) throw new Error(`no words for rule ${finding.ruleId}`);
  return {
    what: say(words.what, finding.data),
    why: words.why,
    fixes: finding.fixes.map((fix) => say(words.fixes?.[fix.name], fix.data)),
    goTo: finding.goTo === null ? null : (words.goTo ?? texts.goThere),
  };
}

/** defineRule saw to it that the facts are those which the text asks for. */
function say(text: RuleWords['what'] | undefined, data: unknown): string {
  return text === undefined ? '' : text(data as never);
}
