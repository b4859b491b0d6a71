import type { Language } from '#shared/text/language.ts';

/** A formatted number as it stands in a field, where it has to be readable again: English without its thousands commas. */
export function plainNumber(formatted: string, language: Language): string {
  return language === 'en' ? formatted.replaceAll(',', '') : formatted;
}
