import { create } from 'zustand';
import type { WordsIn } from '#shared/history/rebase.ts';
import type { PlanRecord } from '#shared/model/records.ts';
import type { LeftReason } from './queued.ts';

/** Words that are not where they were typed, until the person has said what to do with them. */
export interface LeftWords {
  readonly id: string;
  readonly reason: LeftReason | 'kept';
  readonly text: string;
  /** Where they were typed, as far as that is known. */
  readonly record: PlanRecord | null;
  readonly field: string | null;
  /** What the field is called, when the record does not say. */
  readonly label: string;
}

export const useLeftWords = create<{ readonly words: readonly LeftWords[] }>()(() => ({ words: [] }));

let told = 0;

/** Keeps words to be offered. What was typed further in the same place takes the place of its beginning. */
export function leaveWords(words: readonly Omit<LeftWords, 'id'>[]): void {
  if (words.length === 0) return;
  useLeftWords.setState((s) => {
    let next = s.words;
    for (const left of words) {
      const longer = next.find((one) => isSamePlace(one, left) && one.text.startsWith(left.text));
      if (longer) continue;
      told += 1;
      next = [
        ...next.filter((one) => !(isSamePlace(one, left) && left.text.startsWith(one.text))),
        { ...left, id: `left-${told}` },
      ];
    }
    return { words: next };
  });
}

/** The same for words in records. */
export function leaveWordsIn(reason: LeftReason, words: readonly WordsIn[]): void {
  leaveWords(words.map((one) => ({ reason, ...one, label: '' })));
}

/** Whether words wait for an answer. */
export function hasLeftWords(): boolean {
  return useLeftWords.getState().words.length > 0;
}

/** The person has put them back, copied them or thrown them away. */
export function forgetWords(id: string): void {
  useLeftWords.setState((s) => ({ words: s.words.filter((one) => one.id !== id) }));
}

function isSamePlace(one: Omit<LeftWords, 'id'>, other: Omit<LeftWords, 'id'>): boolean {
  return (
    one.reason === other.reason &&
    one.record?.id === other.record?.id &&
    one.field === other.field &&
    one.label === other.label
  );
}
