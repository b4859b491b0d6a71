/** One input with what is right and what came of it, both in the same words. */
export interface CorpusRow {
  readonly name: string;
  readonly expected: string;
  readonly found: string;
}
