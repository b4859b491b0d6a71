/**
 * What people type, read as a Dutch user means it. Each returns null when it is not what was asked; the field then shows
 * one sentence with an example and nothing is written.
 */

const number = /^[-−]?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/;
const plainPoint = /^[-−]?\d+\.\d{1,2}$/;

/** "1.250,00" → 1250; "12,5" → 12.5; "12.5" → 12.5; "1.000,005" keeps its three decimals; "1.2.3" → null. */
function parseDutchNumber(text: string): { value: string; decimals: number } | null {
  const compact = text.replace(/\s/g, '').replace('−', '-');
  if (number.test(compact)) {
    const value = compact.replaceAll('.', '').replace(',', '.');
    return { value, decimals: value.split('.')[1]?.length ?? 0 };
  }
  if (plainPoint.test(compact)) return { value: compact, decimals: compact.split('.')[1]?.length ?? 0 };
  return null;
}

/** Whole cents from "€ 1.250,00", "1250", "12,5" or "12.50"; null for anything else, also below zero or finer than a cent. */
export function parseEuros(text: string): number | null {
  const read = parseDutchNumber(text.replace(/^\s*(€|eur|euro)\s*/i, '').replace(/\s*(€|euro?|,-|,--)\s*$/i, ''));
  if (read === null || read.decimals > 2) return null;
  const [whole = '0', part = ''] = read.value.split('.');
  const cents = Number(whole) * 100 + Number(part.padEnd(2, '0')) * (whole.startsWith('-') ? -1 : 1);
  return cents < 0 || whole.startsWith('-') || !Number.isSafeInteger(cents) ? null : cents;
}

/** Hundredths of a percent from "33,3%" or "50": 3330, 5000; null for anything else, below 0, above 100 or finer than 0,01. */
export function parsePercent(text: string): number | null {
  const read = parseDutchNumber(text.replace(/\s*(%|procent|percent)\s*$/i, ''));
  if (read === null || read.decimals > 2 || read.value.startsWith('-')) return null;
  const hundredths = Math.round(Number(read.value) * 100);
  return hundredths <= 10_000 ? hundredths : null;
}

/** A time of day as HH:MM from "10:00", "10.00", "9u30", "10 uur" or "10"; null when no clock shows it. */
export function parseTime(text: string): string | null {
  const bare = text.toLowerCase().replace(/\s/g, '');
  const read = /^([01]?\d|2[0-3])(?:[:.uh]([0-5]\d))?(?:uur|u|h)?$/.exec(bare);
  return read && `${(read[1] as string).padStart(2, '0')}:${read[2] ?? '00'}`;
}
