import * as z from 'zod';

/** Failures a caller can expect. The renderer words them (shared/text/errors.ts); anything else arrives as `internal`. */
export const ErrorCode = z.enum([
  'invalid-input', // the message does not have the declared shape
  'unknown-plan',
  'plan-in-use', // only an example or an archived plan can be erased
  'conflict', // `before` is not what is stored: somebody else wrote first
  'broken-reference', // a record refers to one that is not there
  'fixed-field', // a dated score was altered
  'bad-dates', // an end before a start
  'nothing-to-undo',
  'changed-since', // what is to be taken back was worked on after it
  'nothing-to-redo',
  'not-saved-yet', // undo would reach what the store has, and the store does not write now
  'store-full',
  'store-readonly',
  'store-io',
  'store-busy',
  'store-damaged',
  'store-newer',
  'old-runtime', // the Node or SQLite we run on would lose or crash
  'unknown-backup', // it is not there (any more)
  'bad-folder', // backups cannot be copied there; data says why
  'not-reachable', // the host does not answer
  'internal',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

export const ErrorReply = z.strictObject({
  code: ErrorCode,
  /** Facts for the sentence, such as a path or the id under which the log tells more. */
  data: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ErrorReply = z.infer<typeof ErrorReply>;

export { CallError } from './call-error.ts';
