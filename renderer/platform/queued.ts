import type { HistoryHead } from '#shared/contract/contract.ts';
import { CallError, type ErrorCode, type ErrorReply } from '#shared/contract/errors.ts';
import type { Change, ChangeSet } from '#shared/history/change-set.ts';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Not on the disk; kept here and tried again. */
  | { readonly kind: 'waiting'; readonly error: ErrorReply };

/** Failures that pass: the edit stays in the queue. All others mean that this edit will never be taken. */
export const passing: readonly ErrorCode[] = [
  'store-full',
  'store-readonly',
  'store-io',
  'store-busy',
  'not-reachable',
  'internal',
];
/** After these the edit may be in the store all the same: only the answer did not come. */
export const unsure: readonly ErrorCode[] = ['not-reachable', 'internal'];

/** A store that finds an edit made on other records each time, although it was read anew, will never take it. */
export const mostConflicts = 20;

/** What a browser still sends for a page that goes (the limit of `keepalive` is 64 KB). */
export const mostBytesOfOneThatGoes = 30_000;

/** Why words are not where they were typed. */
export type LeftReason =
  /** The store did not take the edit. */
  | 'refused'
  /** Somebody else's words, which ours stand in the place of. */
  | 'overwritten'
  /** What they belonged to was deleted in another window. */
  | 'gone';

/** Something of ours that the store has not acknowledged, or whose turn in the history has not come. */
export interface Entry {
  /** As it was sent, or will be. A revert has the id of what it takes back. */
  wire: ChangeSet;
  readonly does: 'edit' | 'revert';
  readonly takesAlong: boolean;
  /** What it does to the records as they are now. */
  changes: readonly Change[];
  /** The store may have it. */
  isSent: boolean;
  /** Its place in the history, once acknowledged. */
  number: number | null;
  /** How often the store found other records than this was made on. */
  conflicts: number;
}

/** A change set with its place in the history: `head.count`. */
export interface Numbered {
  readonly changeSet: ChangeSet;
  readonly head: HistoryHead;
}

/** An edit that nobody has sent yet. */
export function newEntry(changeSet: ChangeSet): Entry {
  return {
    wire: changeSet,
    does: 'edit',
    takesAlong: false,
    changes: changeSet.changes,
    isSent: false,
    number: null,
    conflicts: 0,
  };
}

/** Whether this change set of the history is what was sent. */
export function isAcknowledgedBy(entry: Entry, changeSet: ChangeSet, number: number): boolean {
  return entry.number === number || (entry.does === 'edit' && entry.wire.id === changeSet.id);
}

/** A failure as the store would tell it. */
export function replyOf(failure: unknown): ErrorReply {
  return failure instanceof CallError ? { code: failure.code, data: failure.data } : { code: 'internal', data: {} };
}
