import { createContext, useContext } from 'react';
import type { Language } from '#shared/text/language.ts';

const Current = createContext<Language>('nl');

export const LanguageProvider = Current.Provider;

/** The language of the interface. */
export function useLanguage(): Language {
  return useContext(Current);
}
