import type { Language } from '../text/language.ts';
import type { Factor } from './factor.ts';

/** What a small step can become: something to do, a question for the conversation, or something to write about. */
export const stepForms = ['activity', 'question', 'reflection'] as const;
export type StepForm = (typeof stepForms)[number];

export interface StepWords {
  /** What one would do, as the title of the activity or the reflection. For *mogen* the question itself. */
  readonly title: string;
  /** How to keep it small. */
  readonly hint: string;
  /** The same as a question for the conversation. */
  readonly ask: string;
}

/** A small concrete step for a factor (method.md, Eigen regie). */
export interface Step {
  /** Stands in the records of what was made of it: never given to another step. */
  readonly id: string;
  readonly factor: Factor;
  /** The sentence of the scan it answers to. */
  readonly statementId: string;
  /** What it becomes at one press. */
  readonly form: StepForm;
  readonly way: 'experience' | 'others';
  readonly words: Readonly<Record<Language, StepWords>>;
}
