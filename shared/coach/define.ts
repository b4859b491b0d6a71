import type { Change } from '../history/change-set.ts';
import type { IsoDate } from '../model/define.ts';
import type { EditContext } from '../model/edits/base.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { AnyId, PlanRecord } from '../model/records.ts';
import type { Language } from '../text/language.ts';
import type { Law } from './law.ts';

/** error = fout: cannot be right; warning = let op: against the method or a known rule; tip = could be better. */
export type Severity = 'error' | 'warning' | 'tip';
export const severities: readonly Severity[] = ['error', 'warning', 'tip'];

/** The parts of a plan in the order of the method: findings are grouped and ordered by them. */
export const coachPlaces = [
  'plan',
  'requirements',
  'standing',
  'learning',
  'working-time',
  'budget',
  'conversations',
  'self-direction',
  'logbook',
  'sharing',
] as const;
export type CoachPlace = (typeof coachPlaces)[number];

/** The parts of the method that a rule can come from (method.md); their names: coachTexts.parts. */
export const methodParts = [
  'plan',
  'step-1',
  'step-2',
  'step-3',
  'core-and-side',
  'budget',
  'conversation',
  'self-direction',
  'appetite',
  'climate',
  'logbook',
  'sharing',
] as const;
export type MethodPart = (typeof methodParts)[number];

/** Where a rule comes from: shown with each finding and on the page of all rules. */
export interface RuleSource {
  readonly part: MethodPart;
  /** Its number under "What the coach checks" in method.md; a rule that only keeps the records whole has none. */
  readonly point?: number;
  /** The law behind it: then what the rule says is a signal, never a verdict. */
  readonly law?: Law;
}

/** Where a finding or a next step can lead: a record (and a field of it), or a part of the app. */
export type Target =
  | { readonly recordId: AnyId; readonly field?: string }
  | { readonly view: TargetView /** Where in that part to begin. */; readonly at?: AnyId };

/** The parts of the app a coach leads to, by the names of the renderer's places. */
export type TargetView =
  | 'plan-details'
  | 'requirements'
  | 'scores'
  | 'scoring'
  | 'qualities'
  | 'conversations'
  | 'logbook'
  | 'learning-questions'
  | 'ideas'
  | 'library'
  | 'working-time'
  | 'self-direction'
  | 'beliefs'
  | 'climate'
  | 'hours'
  | 'leave'
  | 'budget'
  | 'requests'
  | 'agenda';

/** What a rule says in one language. All but `title` and `why` are told the facts of the finding. */
export interface RuleWords {
  /** What the rule looks at, whatever the plan: its name in the list of all rules. */
  readonly title: string;
  /** One sentence: what is the matter. */
  readonly what: (data: never) => string;
  /** One sentence: why it matters, by the method or the law. */
  readonly why: string;
  /** The title of each fix. */
  readonly fixes?: Readonly<Record<string, (data: never) => string>>;
  /** The title of the way to `goTo`; left out = a general one. */
  readonly goTo?: string;
}

/** Makes the changes of a fix. Pure; reads the plan it is given, which may be newer than the finding. [] = nothing left to do. */
export type FixChanges = (context: EditContext, view: PlanView) => Change[];

/** What a rule found, as the rule itself tells it; the engine makes a Finding of it. */
export type Found<W extends RuleWords> = Facts<W['what']> & {
  /** What it points at. */
  readonly record: PlanRecord;
  /** A field of it, or what is shown with it: selfScore, feedback (of a requirement), activities, costs, allocations. */
  readonly field?: string;
  /** Tells several findings of one rule on one record apart; as stable as an id. */
  readonly detail?: string;
  /** Where it differs from the place of the rule. */
  readonly place?: CoachPlace;
  readonly fixes?: readonly FoundFix<W>[];
  readonly goTo?: Target;
};

/** One way to solve it: the name of its title in the words of the rule, the facts for that title, and the changes. */
export type FoundFix<W extends RuleWords> = W extends { readonly fixes: infer F }
  ? {
      [K in keyof F & string]: Facts<F[K]> & {
        readonly fix: K;
        /** Tells fixes of one name apart, such as one a budget source. */
        readonly detail?: string;
        readonly changes: FixChanges;
      };
    }[keyof F & string]
  : never;

/** The facts a text asks for. */
type Facts<F> = F extends () => string
  ? { readonly data?: undefined }
  : F extends (data: infer D) => string
    ? { readonly data: D }
    : never;

/** A rule as the engine knows it. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly place: CoachPlace;
  readonly source: RuleSource;
  readonly words: Readonly<Record<Language, RuleWords>>;
  readonly check: (view: PlanView, today: IsoDate) => Iterable<Found<RuleWords>>;
}

/**
 * Declares a rule of the coach. `check` is pure and reads the whole plan; what it finds carries the facts that the words
 * of the rule ask for (a missing fact does not compile); `W` says which words. It speaks only when a person would: not about what has not begun.
 */
export function defineRule<W extends RuleWords>(rule: {
  /** The name of the rule's file, its texts and its test. */
  readonly id: string;
  readonly severity: Severity;
  readonly place: CoachPlace;
  readonly source: RuleSource;
  readonly words: Readonly<Record<Language, W>>;
  readonly check: (view: PlanView, today: IsoDate) => Iterable<Found<W>>;
}): Rule {
  return rule as unknown as Rule;
}
