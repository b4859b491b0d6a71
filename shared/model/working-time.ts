/** Core and side task share of a contract (method.md, Kerntaak 90 / neventaak 10). In minutes a week. */
export interface WorkingTimeSplit {
  readonly contractMinutes: number;
  readonly coreMinutes: number;
  readonly sideMinutes: number;
}

/** The share of the side task where nothing else was agreed, in thousandths: 10%. */
export const usualSidePermille = 100;

/**
 * Splits contract minutes a week; the two always add up. 2160 (36 h) → 1944 + 216 (32,4 + 3,6 h). Another split than 90/10
 * is given in thousandths.
 */
export function splitWorkingTime(contractMinutes: number, sidePermille = usualSidePermille): WorkingTimeSplit {
  const sideMinutes = Math.round((contractMinutes * sidePermille) / 1000);
  return { contractMinutes, coreMinutes: contractMinutes - sideMinutes, sideMinutes };
}
