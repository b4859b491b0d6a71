import { createContext, createElement, type ReactNode, useContext } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Language } from '#shared/text/language.ts';
import { uiTexts } from '#shared/text/ui.ts';

const LanguageContext = createContext<Language>('nl');

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** The language the person reads, as set at the root. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Sets the language for everything inside it: texts, calendar, names of days and months. */
export function LanguageProvider({ value, children }: { value: Language; children?: ReactNode }) {
  return createElement(
    LanguageContext.Provider,
    { value },
    createElement(I18nProvider, { locale: locales[value], children }),
  );
}

/** The kit's own few words (close, open the calendar …) in the language of the person. */
export function useKitTexts(): (typeof uiTexts)[Language] {
  return uiTexts[useLanguage()];
}
