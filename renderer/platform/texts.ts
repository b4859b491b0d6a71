import type { Texts } from '#shared/text/language.ts';
import { useLanguage } from '../ui/language.ts';

/** The words of one part of the app in the current language. */
export function useTexts<T>(catalogue: Texts<T>): Texts<T>['nl'] {
  return catalogue[useLanguage()];
}
