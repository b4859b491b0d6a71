import type { RecordOf } from '#shared/model/records.ts';
import { shortTitleOf } from '#shared/model/short-title.ts';

/** A question in a few words, for labels and messages; `untitled` when it has none yet. */
export function questionName(question: RecordOf<'learningQuestion'>, untitled: string): string {
  return shortTitleOf(question) || untitled;
}
