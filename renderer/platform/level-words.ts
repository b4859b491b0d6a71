import type { PlanView } from '#shared/model/plan-view.ts';
import { type FiveWords, requiredLevelWords } from '#shared/text/level-words.ts';
import { useLanguage } from '../ui/language.ts';
import { usePlanView } from './plan-hooks.ts';

const own = (view: PlanView | null) => view?.plan.levelWords;

/** What the levels of a requirement are called in the open plan, lowest first. */
export function useRequiredLevelWords(): FiveWords {
  return requiredLevelWords(useLanguage(), usePlanView(own));
}
