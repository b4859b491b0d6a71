import { removeAll } from '../model/edits/base.ts';
import type { PlanRecord } from '../model/records.ts';
import type { RecordMap } from './apply.ts';
import type { Change } from './change-set.ts';
import { isWords, mergeRecord } from './merge.ts';
import { sameRecord } from './same.ts';

/** Words of a person in a field of a record. */
export interface WordsIn {
  /** The record as whoever wrote the words saw it. */
  readonly record: PlanRecord;
  readonly field: string;
  readonly text: string;
}

/** An edit that is not written yet, laid over records that somebody else changed meanwhile. */
export interface Rebased {
  /** What is left of it to write on the records as they are now. */
  readonly changes: readonly Change[];
  /** Words of somebody else that it writes over, for they could not be merged. */
  readonly overwritten: readonly WordsIn[];
  /** Words of its own for records that were deleted meanwhile. */
  readonly homeless: readonly WordsIn[];
}

/**
 * Lays changes over the records as they are now. Different fields stand beside each other and words are merged; at one
 * place the later one, which is this edit, stands. What it deletes goes with what was hung on it meanwhile.
 */
export function rebaseChanges(changes: readonly Change[], records: RecordMap): Rebased {
  const rebased: Change[] = [];
  const overwritten: WordsIn[] = [];
  const homeless: WordsIn[] = [];
  for (const { before, after } of changes) {
    const now = records.get(((before ?? after) as PlanRecord).id) ?? null;
    if (after === null || before === null) {
      if (!sameRecord(now, after)) rebased.push({ before: now, after });
    } else if (now === null) {
      homeless.push(...wordsOf({ before, after }));
    } else {
      const { record, collisions } = mergeRecord(before, after, now);
      for (const { field, theirs } of collisions)
        if (isWords(after.kind, field) && theirs !== '') overwritten.push({ record: now, field, text: String(theirs) });
      if (!sameRecord(now, record)) rebased.push({ before: now, after: record });
    }
  }
  return { changes: withWhatLeans(rebased, records), overwritten, homeless };
}

function withWhatLeans(changes: readonly Change[], records: RecordMap): readonly Change[] {
  const doomed = changes.flatMap(({ before, after }) => (before !== null && after === null ? [before] : []));
  if (doomed.length === 0) return changes;
  const known = new Set(changes.map(({ before, after }) => (before ?? after)?.id as string));
  return [...changes, ...removeAll(records, doomed).filter(({ before }) => !known.has(before?.id as string))];
}

/** The words that a change puts where others stood, or none. */
export function wordsOf({ before, after }: Change): WordsIn[] {
  if (after === null) return [];
  const was = before as unknown as Readonly<Record<string, unknown>> | null;
  return Object.entries(after).flatMap(([field, text]) =>
    typeof text === 'string' && text.trim() !== '' && text !== was?.[field] && isWords(after.kind, field)
      ? [{ record: after, field, text }]
      : [],
  );
}
