import * as z from 'zod';

/** What is private and can be made into something that may leave. */
export const WordsSource = z.enum(['scan', 'belief', 'logbook']);
export type WordsSource = z.infer<typeof WordsSource>;

/**
 * Where the words of a record come from, when that is private: which record, and whether the owner saw what would go along and
 * changed it at will. Until then the record is as private as its source (method.md, Sharing).
 */
export const WordsOrigin = z.strictObject({
  source: WordsSource,
  sourceId: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/),
  isSeen: z.boolean(),
});
export type WordsOrigin = z.infer<typeof WordsOrigin>;

/** It stays at home itself: that something came from a scan is no business of a receiver. */
export const originField = { schema: WordsOrigin.nullable(), nl: 'herkomst', en: 'origin', empty: null } as const;

/** The kind of the source. A new source has to name one: it is private until this says otherwise. */
const kindOfSource: Readonly<Record<WordsSource, PrivateKind>> = {
  scan: 'scan',
  belief: 'belief',
  logbook: 'reflection',
};
export type PrivateKind = 'scan' | 'belief' | 'reflection';

/** The private kind that words of this origin still say again; null = none, or the owner has seen what goes along. */
export function unseenSource(origin: WordsOrigin | null): PrivateKind | null {
  return origin === null || origin.isSeen ? null : kindOfSource[origin.source];
}

/** What the owner saw and agreed to, when something is made of private words. */
export interface SeenWords {
  readonly title: string;
  readonly note: string;
}
