import * as z from 'zod';
import { Minutes } from '../model/define.ts';
import { LearningForm, LearningWay } from '../model/kinds/learning.ts';

/** What one learns by it. `both` fits a requirement of knowledge and one of skill. */
export const Suits = z.enum(['knowledge', 'skill', 'both']);
export type Suits = z.infer<typeof Suits>;

/** When it is done: at a quiet moment, in the days before it is needed, straight after something happened, or as a habit. */
export const LibraryMoment = z.enum(['now-and-then', 'before', 'after', 'regularly']);
export type LibraryMoment = z.infer<typeof LibraryMoment>;

const sentence = (max: number) =>
  z
    .string()
    .min(20)
    .max(max)
    .regex(/^\p{Lu}[^\n]*[.]$/u);
const Words = z.strictObject({
  /** Verb first, short enough for a row and a tab. */
  title: z
    .string()
    .min(8)
    .max(56)
    .regex(/^\p{Lu}.*[^.]$/u),
  /** One sentence: what you do. */
  what: sentence(170),
  /** One sentence: what makes it stick. */
  sticks: sentence(150),
});

/** One way to learn that comes with the app. Its id is kept by activities and never changes. */
export const LibraryItem = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  way: LearningWay,
  suits: Suits,
  forms: z.array(LearningForm).min(1).max(3),
  /**
   * For what is about one subject: how words begin that name it, in either language. Without one of these in the learning
   * question it comes later.
   */
  about: z.array(z.string().regex(/^\p{Ll}{3,}$/u)).optional(),
  moment: LibraryMoment,
  /** An estimate of the work time it takes together, in minutes. Own time is for the person to say. */
  workMinutes: Minutes.min(10),
  nl: Words,
  en: Words,
});
export type LibraryItem = z.infer<typeof LibraryItem>;

/** Declares the items of one way of learning. */
export function itemsOf(
  way: LearningWay,
  items: readonly Omit<z.input<typeof LibraryItem>, 'way'>[],
): readonly LibraryItem[] {
  return items.map((item) => ({ ...item, way }));
}
