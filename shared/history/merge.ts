import { diff3Merge } from 'node-diff3';
import type * as z from 'zod';
import { Line, Text } from '../model/define.ts';
import { definitionOf, type Kind, type PlanRecord } from '../model/records.ts';
import { sameValue } from './same.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A field that two people (or one, in two windows) gave different values from the same start. */
export interface Collision {
  readonly field: string;
  /** What was there when both began. */
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/**
 * What `ours` did to `base`, done to `theirs`: fields that only one side changed are that side's, words that both changed
 * are merged. Where that cannot be, the field is ours and named in `collisions`.
 */
export function mergeRecord<R extends PlanRecord>(
  base: R,
  ours: R,
  theirs: R,
): { readonly record: R; readonly collisions: readonly Collision[] } {
  const [was, mine, other] = [base, ours, theirs] as unknown as [Fields, Fields, Fields];
  const record: Record<string, unknown> = { ...other };
  const collisions: Collision[] = [];
  for (const field of new Set([...Object.keys(was), ...Object.keys(mine)])) {
    if (sameValue(was[field], mine[field]) || sameValue(other[field], mine[field])) continue;
    record[field] = mine[field];
    if (!Object.hasOwn(mine, field)) delete record[field];
    if (sameValue(was[field], other[field])) continue;
    const merged = isWords(ours.kind, field)
      ? mergeWords(String(was[field]), String(mine[field]), String(other[field]))
      : null;
    if (merged !== null) record[field] = merged;
    else collisions.push({ field, base: was[field], ours: mine[field], theirs: other[field] });
  }
  return { record: record as unknown as R, collisions };
}

/** Whether a field holds words of a person: only those can be merged, and only those are a loss when they go. */
export function isWords(kind: Kind, field: string): boolean {
  const shape = definitionOf(kind).schema.shape as Readonly<Record<string, z.ZodType>>;
  return shape[field] === Line || shape[field] === Text;
}

/**
 * Two texts made from one, as one text with what both did; null when both wrote at the same place. First by sentences, then
 * by words where both changed one sentence: word by word alone a page of text would take a second.
 */
export function mergeWords(base: string, ours: string, theirs: string): string | null {
  return mergeBy(sentences, base, ours, theirs, (was, mine, other) => mergeBy(words, was, mine, other, () => null));
}

function mergeBy(
  pattern: RegExp,
  base: string,
  ours: string,
  theirs: string,
  otherwise: (base: string, ours: string, theirs: string) => string | null,
): string | null {
  const split = (text: string): string[] => text.match(pattern) ?? [];
  let merged = '';
  for (const { ok, conflict } of diff3Merge(split(ours), split(base), split(theirs), { excludeFalseConflicts: true })) {
    const part = ok
      ? ok.join('')
      : conflict && otherwise(conflict.o.join(''), conflict.a.join(''), conflict.b.join(''));
    if (part === null || part === undefined) return null;
    merged += part;
  }
  return merged;
}

const sentences = /[^.!?\n]*[.!?\n]+\s*|[^.!?\n]+$/g;
const words = /\s+|\S+/g;
