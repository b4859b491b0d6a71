import type { Language } from '../text/language.ts';
import type { Factor } from './factor.ts';

/** One sentence of the scan. A high answer always means more of the factor. */
export interface Statement {
  /** Never given to another sentence: what is worded anew in a later version gets an id of its own. */
  readonly id: string;
  readonly factor: Factor;
  readonly words: Readonly<Record<Language, string>>;
}

/** The sentences of the scan as they read at one time. Each scan keeps the version that it was filled in with. */
export interface Wording {
  readonly version: number;
  /** Four a factor, factor by factor. */
  readonly statements: readonly Statement[];
}
