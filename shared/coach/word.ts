import { coachTexts } from '../text/coach.ts';
import { formatDate } from '../text/format.ts';
import type { Language } from '../text/language.ts';
import type { Rule, RuleSource, RuleWords } from './define.ts';
import { type Finding, ruleFailedId } from './engine.ts';

/** A finding in words. */
export interface WordedFinding {
  readonly what: string;
  readonly why: string;
  /** Its place in the method, and the law with its date when there is one. */
  readonly source: string;
  /** The title of each fix, in the order of the finding. */
  readonly fixes: readonly string[];
  /** The title of the way to `goTo`; null when it leads nowhere else. */
  readonly goTo: string | null;
}

/** A finding of a rule in words; without the rule only the finding of the engine itself has any. */
export function wordWith(rule: Rule | undefined, finding: Finding, language: Language): WordedFinding {
  const texts = coachTexts[language];
  if (finding.ruleId === ruleFailedId) {
    const { what, why } = texts.ruleFailed;
    return { what, why, source: '', fixes: [], goTo: null };
  }
  if (rule === undefined) throw new Error(`no rule ${finding.ruleId}`);
  const words = rule.words[language];
  return {
    what: say(words.what, finding.data),
    why: words.why,
    source: wordSource(rule.source, language),
    fixes: finding.fixes.map((fix) => say(words.fixes?.[fix.name], fix.data)),
    goTo: finding.goTo === null ? null : (words.goTo ?? texts.goThere),
  };
}

/** Where a rule comes from, in one line: its part of the method, and the law with the date since when it holds. */
export function wordSource({ part, law }: RuleSource, language: Language): string {
  const texts = coachTexts[language];
  if (law === undefined) return texts.parts[part];
  const article = language === 'nl' ? law.article : law.articleEnglish;
  return `${texts.parts[part]} · ${texts.lawSince(article, formatDate(law.since, language), formatDate(law.checkedOn, language))}`;
}

/** defineRule saw to it that the facts are those which the text asks for. */
function say(text: RuleWords['what'] | undefined, data: unknown): string {
  return text === undefined ? '' : text(data as never);
}
