import type { Factor } from './factor.ts';
import type { Statement, Wording } from './statement.ts';
import { wording1 } from './wording-1.ts';

/** Every wording this version of the app knows. A changed sentence is a new wording; an old one is never changed. */
const wordings: readonly Wording[] = [wording1];

/** What a new scan is filled in with. */
export const currentWording: Wording = wording1;

/** The wording of a version; undefined when it is not known here, as in a scan from a newer version of the app. */
export function wordingOf(version: number): Wording | undefined {
  return wordings.find((w) => w.version === version);
}

/** A sentence by its id, from whichever wording holds it. */
export function statementOf(id: string): Statement | undefined {
  return wordings.flatMap((w) => w.statements).find((s) => s.id === id);
}

/** The sentences of one factor in a wording. */
export function statementsOf(wording: Wording, factor: Factor): readonly Statement[] {
  return wording.statements.filter((s) => s.factor === factor);
}
