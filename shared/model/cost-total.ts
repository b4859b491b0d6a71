import type { Cost } from './kinds/money.ts';

/** The rates of VAT in the Netherlands that learning is charged with, in permille: 210 = 21%. */
export const vatRates = [210, 90] as const;

/**
 * What a cost comes to, in cents, and what counts against who pays: with the VAT that is still to be added. A rate of 0 says
 * that the VAT does not count (the employer gets it back). Null while the amount, or the rate of VAT to add, is unknown.
 */
export function totalOfCost(cost: Pick<Cost, 'amountCents' | 'vat' | 'vatPermille'>): number | null {
  if (cost.amountCents === null) return null;
  if (cost.vat !== 'excluded') return cost.amountCents;
  if (cost.vatPermille === null) return null;
  return cost.amountCents + share(cost.amountCents, cost.vatPermille, 1_000);
}

/** The VAT in that total, in cents: 0 when there is none, null while it is not known how much. */
export function vatOfCost(cost: Pick<Cost, 'amountCents' | 'vat' | 'vatPermille'>): number | null {
  const total = totalOfCost(cost);
  if (cost.vat === 'exempt' || total === 0) return 0;
  if (total === null || cost.vat === 'unknown' || cost.vatPermille === null) return null;
  if (cost.vat === 'excluded') return total - (cost.amountCents as number);
  return total - share(total, 1_000, 1_000 + cost.vatPermille);
}

/** cents × part ÷ whole in whole cents, half a cent up. Exact: no fractions come into it. */
function share(cents: number, part: number, whole: number): number {
  return Number((2n * BigInt(cents) * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole)));
}
