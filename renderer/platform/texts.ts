import type { Language } from '#shared/text/language.ts';
import { useLanguage } from '../ui/language.ts';

/** The words of one part of the app in the current language. */
export function useTexts<Words>(catalogue: Readonly<Record<Language, Words>>): Words {
  return catalogue[useLanguage()];
}
