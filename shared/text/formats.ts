import type { Language } from './language.ts';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** A way to write numbers, in each language. */
export function numberFormats(options: Intl.NumberFormatOptions): (language: Language) => Intl.NumberFormat {
  return madeOnce((language) => new Intl.NumberFormat(locales[language], options));
}

/** A way to write calendar dates, in each language; give it the day at noon in UTC. */
export function dateFormats(options: Intl.DateTimeFormatOptions): (language: Language) => Intl.DateTimeFormat {
  return madeOnce((language) => new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }));
}

/** Making a format takes many times as long as using it, which a long list feels in every row. */
function madeOnce<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}
