import { formatEuros, formatHours } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';

/** How numbers and lists are written on paper. */
export interface PaperFormat {
  /** Minutes as hours without unit, no decimals when whole: 1440 → "24", 216 → "3,6". */
  readonly hours: (minutes: number) => string;
  /** Cents as euros; nothing to pay is "€ 0", on purpose. */
  readonly euros: (cents: number) => string;
  /** "A, B en C". */
  readonly list: (items: readonly string[]) => string;
  /** A term in the middle of a sentence. */
  readonly lower: (term: string) => string;
}

export function paperFormat(language: Language, and: string): PaperFormat {
  return {
    hours: (minutes) => formatHours(minutes, language).replace(/[.,]0$/, ''),
    euros: (cents) => (cents === 0 ? formatEuros(0, language).replace(/[.,]00$/, '') : formatEuros(cents, language)),
    list: (items) =>
      items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) as string}`,
    lower: (term) => term.charAt(0).toLowerCase() + term.slice(1),
  };
}
