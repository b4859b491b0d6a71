import * as z from 'zod';
import { IsoDate } from '../model/define.ts';

/**
 * What every card of law, cao, tax or an arrangement says of itself: where it stands is in its words, here is for how long one
 * can go by it. To be checked with HR all the same.
 */
export const factFields = {
  /** The day on which the card was held against its source. */
  checkedOn: IsoDate,
  /** The last day for which it is known to hold: the end of a cao, or else of the year it was checked for. */
  holdsUntil: IsoDate,
  /** False = as remembered, not yet held against the source itself. */
  isCertain: z.boolean(),
} as const;

export interface Fact {
  readonly id: string;
  readonly checkedOn: IsoDate;
  readonly holdsUntil: IsoDate;
  readonly isCertain: boolean;
}

/** True while one can go by a card; past its end the rules that use it are silent, and whoever shows it says so. */
export function holdsOn({ holdsUntil }: Pick<Fact, 'holdsUntil'>, today: IsoDate): boolean {
  return today <= holdsUntil;
}
