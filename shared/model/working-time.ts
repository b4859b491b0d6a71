/** Core and side task share of a contract: 90% and 10% (method.md, Kerntaak 90 / neventaak 10). In minutes a week. */
export interface WorkingTimeSplit {
  readonly contractMinutes: number;
  readonly coreMinutes: number;
  readonly sideMinutes: number;
}

/** Splits contract minutes a week; the two always add up. 2160 (36 h) → 1944 + 216 (32,4 + 3,6 h). */
export function splitWorkingTime(contractMinutes: number): WorkingTimeSplit {
  const sideMinutes = Math.round(contractMinutes / 10);
  return { contractMinutes, coreMinutes: contractMinutes - sideMinutes, sideMinutes };
}
