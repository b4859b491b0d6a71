import { arrangements } from '../arrangements/arrangements.ts';
import { law } from '../coach/law.ts';
import type { IsoDate } from '../model/define.ts';
import { type Fact, holdsOn } from './fact.ts';

/** A card with the source it is held against. */
export interface ListedFact extends Fact {
  readonly name: string;
  readonly source: string;
}

/** Every dated card of the app: the law behind the coach, and the arrangements for money. */
export const facts: readonly ListedFact[] = [
  ...Object.values(law).map((card) => ({ ...card, name: card.what, source: card.article })),
  ...arrangements.map((card) => ({ ...card, name: card.nl.name, source: card.nl.source })),
];

/** What has to be looked up again before a release of that day: what is over, or was never held against its source. */
export function factsToCheck(today: IsoDate): ListedFact[] {
  return facts.filter((card) => !holdsOn(card, today) || !card.isCertain);
}
