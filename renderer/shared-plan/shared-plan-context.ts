import { createContext, type ReactNode, useContext } from 'react';
import type { Ask } from '#shared/asks/asks.ts';
import { choiceTexts, fieldLabel } from '#shared/model/names.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { Kind, PlanRecord } from '#shared/model/records.ts';
import { formatHours } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { sharedPlanTexts } from '#shared/text/shared-plan.ts';
import { termTexts } from '#shared/text/terms.ts';
import { useLanguage } from '../ui/language.ts';

/** What the parts of a shared plan are made of. */
export interface SharedPlanFacts {
  /** Only what was shared: nothing else reaches these components. */
  readonly view: PlanView;
  readonly language: Language;
  readonly t: (typeof sharedPlanTexts)['nl'];
  /** The day it was shared, YYYY-MM-DD. */
  readonly sharedOn: string;
  /** Minutes as hours: "3,6 u". */
  readonly hours: (minutes: number) => string;
  /** The words of a value of a choice. */
  readonly choice: (kind: Kind, field: string, value: string) => string;
  /** What a field is called, as a label or the head of a column. */
  readonly label: (kind: Kind, field: string) => string;
  /** Whether records of a kind were shared, also when there are none. */
  readonly has: (kind: PlanRecord['kind']) => boolean;
  /** What stands with a record besides its own words: remarks, proposals, decisions. Null = nothing, as in the preview. */
  readonly beside: ((record: PlanRecord) => ReactNode) | null;
  /** Where the receiver answers what is asked; null = here it is only read. */
  readonly answers: AnswerSlots | null;
}

/** What stands with one ask, and above all of them. */
export interface AnswerSlots {
  readonly one: (ask: Ask) => ReactNode;
  readonly all: (open: readonly Ask[]) => ReactNode;
}

const Current = createContext<SharedPlanFacts | null>(null);
export const SharedPlanProvider = Current.Provider;

/** The plan that is shown. Only inside a SharedPlan. */
export function useSharedPlan(): SharedPlanFacts {
  const facts = useContext(Current);
  if (facts === null) throw new Error('no shared plan is shown');
  return facts;
}

/** The facts for a view, in the language of the person who reads. */
export function useSharedPlanFacts(
  view: PlanView,
  kinds: readonly string[],
  sharedOn: string,
  beside: SharedPlanFacts['beside'],
  answers: AnswerSlots | null = null,
): SharedPlanFacts {
  const language = useLanguage();
  return {
    view,
    language,
    sharedOn,
    t: sharedPlanTexts[language],
    hours: (minutes) => `${formatHours(minutes, language)} ${termTexts[language].hourUnit}`,
    choice: (kind, field, value) => choiceTexts(kind, field, language)?.[value] ?? value,
    label: (kind, field) => fieldLabel(kind, field, language),
    has: (kind) => kinds.includes(kind),
    beside,
    answers,
  };
}
