/** A hundred percent, in hundredths of a percent. */
export const wholePercent = 10_000;

/**
 * Divides whole cents over shares, so that the parts are whole cents and add up to exactly `cents`: every part gets its
 * share rounded down, and the cents that are left go to the largest remainders (the first of equals first).
 * Throws RangeError for a negative or broken amount or share, or when the shares add up to nothing.
 */
export function allocate(cents: number, shares: readonly number[]): number[] {
  if (!Number.isSafeInteger(cents) || cents < 0) throw new RangeError('not a whole amount');
  if (shares.some((s) => !Number.isSafeInteger(s) || s < 0)) throw new RangeError('not whole shares');
  const amount = BigInt(cents);
  const whole = shares.reduce((sum, s) => sum + BigInt(s), 0n);
  if (whole === 0n) throw new RangeError('no shares');
  const parts = shares.map((share, index) => {
    const exact = amount * BigInt(share);
    return { index, cents: exact / whole, remainder: exact % whole };
  });
  const left = Number(amount - parts.reduce((sum, p) => sum + p.cents, 0n));
  const luckiest = [...parts].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1,
  );
  for (const part of luckiest.slice(0, left)) part.cents += 1n;
  return parts.map((p) => Number(p.cents));
}

/**
 * What each percentage of an amount comes to, in cents: together exactly as much as the percentages together, rounded half a
 * cent up, so that a hundred percent is the amount itself. Of an unknown amount (null) every part is nothing.
 */
export function splitByPercent(cents: number | null, hundredths: readonly number[]): number[] {
  const sum = hundredths.reduce((total, h) => total + h, 0);
  if (cents === null || sum === 0) return hundredths.map(() => 0);
  const together = (2n * BigInt(cents) * BigInt(sum) + BigInt(wholePercent)) / (2n * BigInt(wholePercent));
  return allocate(Number(together), hundredths);
}
