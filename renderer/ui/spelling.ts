import { createContext, createElement, type ReactNode, useContext } from 'react';

const PrivateWords = createContext(false);

/**
 * Around what somebody writes for nobody else. A browser may send words away to help with spelling (Chrome's enhanced check,
 * Edge's writing suggestions); here it is asked not to.
 */
export function KeepWordsHere({ children }: { children: ReactNode }) {
  return createElement(PrivateWords, { value: true }, children);
}

/** The attributes of a field that say whether a browser may help with its spelling. */
export function useSpelling(isNoLanguage: boolean): {
  readonly spellCheck: boolean;
  readonly writingsuggestions: string;
} {
  const mayHelp = !useContext(PrivateWords) && !isNoLanguage;
  return { spellCheck: mayHelp, writingsuggestions: String(mayHelp) };
}
