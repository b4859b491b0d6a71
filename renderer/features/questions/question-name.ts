import type { RecordOf } from '#shared/model/records.ts';

/** A question in a few words, for labels and messages; `untitled` when it has none yet. */
export function questionName(question: RecordOf<'learningQuestion'>, untitled: string): string {
  return question.shortTitle.trim() || question.text.trim() || untitled;
}
