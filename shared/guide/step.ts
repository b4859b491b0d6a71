import type { Change } from '../history/change-set.ts';
import type { Level } from '../model/define.ts';
import type { EditContext } from '../model/edits/base.ts';
import type { ChoiceWords } from '../model/field.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { Language } from '../text/language.ts';

/** The parts of Begeleid, in the order of the method. */
export const guideParts = ['start', 'job', 'standing', 'self-direction', 'learning', 'side-task', 'talk'] as const;
export type GuidePart = (typeof guideParts)[number];

/** What is asked about: the id of a record or of a sentence of the scan; '' when it is asked once. */
export type About = string;

type Write<T> = (view: PlanView, context: EditContext, about: About, value: T) => Change[];
type Read<T> = (view: PlanView, about: About) => T;

/**
 * How a question is answered. Each reads and writes the records of the plan with the edits that the editors use: Begeleid
 * is another way in, not a second set of forms.
 */
export type Ask =
  | {
      readonly type: 'text';
      readonly isLong: boolean;
      readonly read: Read<string>;
      readonly write: Write<string>;
      /** "Bewust niet nu" is an answer too. */
      readonly putOff?: (view: PlanView, context: EditContext, about: About) => Change[];
    }
  | {
      readonly type: 'list';
      /** What is there already, by record id and title. */
      readonly items: (view: PlanView, about: About) => readonly { readonly id: string; readonly title: string }[];
      readonly add: Write<string>;
    }
  | {
      readonly type: 'level';
      readonly scale: 'required' | 'own';
      readonly read: Read<Level | null>;
      readonly write: Write<Level>;
      /** A sentence with it, once a level is chosen. */
      readonly because?: { readonly read: Read<string>; readonly write: Write<string> };
    }
  | {
      /** 1–5, or null for "weet ik niet"; undefined = not answered. */
      readonly type: 'statement';
      readonly read: Read<Level | null | undefined>;
      readonly write: Write<Level | null>;
    }
  | { readonly type: 'date'; readonly read: Read<string | null>; readonly write: Write<string | null> }
  | { readonly type: 'hours'; readonly read: Read<number | null>; readonly write: Write<number | null> }
  | { readonly type: 'money'; readonly read: Read<number | null>; readonly write: Write<number | null> }
  | {
      /** One of a few words. */
      readonly type: 'choice';
      readonly words: ChoiceWords;
      readonly read: Read<string | null>;
      readonly write: Write<string>;
    }
  | {
      /** One press that does something once, such as completing the scan. */
      readonly type: 'press';
      readonly isDone: (view: PlanView) => boolean;
      readonly write: (view: PlanView, context: EditContext) => Change[];
    };

/** One step of Begeleid. Its words: shared/text/guide.ts, by id. */
export interface GuideStep<Id extends string = string> {
  readonly id: Id;
  readonly part: GuidePart;
  /** Asked once for each of these, in this order; left out = asked once. */
  readonly about?: (view: PlanView, today: string) => readonly About[];
  /**
   * The learning question or side task that it belongs to. Steps in a row that have one are asked one of these at a time:
   * all of the first, then all of the second.
   */
  readonly within?: (view: PlanView, about: About) => string;
  /** What the question is about: the owner's own words, or a sentence of the scan. */
  readonly name?: (view: PlanView, about: About, language: Language) => string;
  readonly ask: Ask;
  /** There is always something to see, so only going on from it says that it was looked at. */
  readonly isSeenToBeAnswered?: true;
  /** Left out = whatever its `read` gives is an answer when it is not empty. */
  readonly isAnswered?: (view: PlanView, about: About) => boolean;
}

/** Whether a step was answered, wherever that was done: here or in an editor. */
export function isAnswered(step: GuideStep, view: PlanView, about: About): boolean {
  if (step.isAnswered) return step.isAnswered(view, about);
  const { ask } = step;
  switch (ask.type) {
    case 'text':
      return ask.read(view, about).trim() !== '';
    case 'list':
      return ask.items(view, about).length > 0;
    case 'statement':
      return ask.read(view, about) !== undefined;
    case 'press':
      return ask.isDone(view);
    default:
      return ask.read(view, about) !== null;
  }
}
