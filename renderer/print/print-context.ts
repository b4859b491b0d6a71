import { createContext, useContext } from 'react';
import { codesOf } from '#shared/model/codes.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { Language } from '#shared/text/language.ts';
import { printTexts } from '#shared/text/print.ts';
import { termTexts } from '#shared/text/terms.ts';
import { type PaperFormat, paperFormat } from './paper-format.ts';

/** All that a sheet is made of: the plan, the day it is printed, the words and how numbers are written. */
export interface Print extends PaperFormat {
  readonly view: PlanView;
  /** The day of printing, YYYY-MM-DD. */
  readonly today: string;
  readonly language: Language;
  readonly t: (typeof printTexts)['nl'];
  readonly terms: (typeof termTexts)['nl'];
  /** The short name of a requirement, learning question or activity; empty when it has none. */
  readonly code: (id: string) => string;
  /** Names of the parts that the owner left out, for the front page. */
  readonly leftOut: readonly string[];
  /** So little is written that parts share pages; of eigen regie: there is no scan, so it is a form. */
  readonly isSparse: boolean;
  /** The record that was asked for; null = none was. */
  readonly recordId: string | null;
}

export function makePrint(
  view: PlanView,
  today: string,
  language: Language,
  leftOut: readonly string[] = [],
  recordId: string | null = null,
): Print {
  const codes = codesOf(view);
  const t = printTexts[language];
  return {
    view,
    today,
    language,
    t,
    terms: termTexts[language],
    code: (id) => codes.get(id) ?? '',
    leftOut,
    recordId,
    isSparse: false,
    ...paperFormat(language, t.and),
  };
}

const Current = createContext<Print | null>(null);

export const PrintProvider = Current.Provider;

/** The print that is being made. Only inside PrintProvider. */
export function usePrint(): Print {
  const print = useContext(Current);
  if (print === null) throw new Error('no print is being made');
  return print;
}
