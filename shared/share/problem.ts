/** Why a file from outside is refused. The sentences are in shared/text/share-errors.ts. */
export const shareProblemCodes = [
  'too-large', // more than 50 MB
  'empty',
  'not-routekaart', // something else: a document, a picture, JSON of another program
  'not-text', // no UTF-8
  'not-json',
  'too-deep',
  'too-many-values',
  'duplicate-key',
  'forbidden-key',
  'lone-surrogate',
  'newer-version', // made with a newer Routekaart
  'unknown-version', // no version there has been
  'wrong-type', // a Routekaart file, but of another sort than asked for
  'damaged', // a field is missing, is too much, or says what it cannot say
  'inconsistent', // fields are right one by one but not together: an id twice, a reference that leads nowhere
  'wrong-digest', // a decision that does not fit the text it says it is about
  'needs-passphrase',
  'wrong-passphrase',
] as const;
export type ShareProblemCode = (typeof shareProblemCodes)[number];

export interface ShareProblem {
  readonly code: ShareProblemCode;
  /** Facts for the sentence: a place in the file, a version, a sort of file. Never a text that somebody wrote. */
  readonly data: Readonly<Record<string, string | number>>;
}

/** What came of reading: all of it, or the reason why nothing. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ShareProblem };

/** Within shared/share only: carried to the border, where it becomes a Reading. */
export class ShareRefused extends Error {
  readonly problem: ShareProblem;
  constructor(code: ShareProblemCode, data: ShareProblem['data'] = {}) {
    super(`${code} ${JSON.stringify(data)}`);
    this.name = 'ShareRefused';
    this.problem = { code, data };
  }
}

/** Runs `read` and turns a refusal into a Reading; anything else is a fault of ours and is thrown on. */
export function reading<T>(read: () => T): Reading<T> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof ShareRefused) return { ok: false, problem: error.problem };
    throw error;
  }
}
