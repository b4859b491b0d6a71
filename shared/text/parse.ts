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

/** Whole minutes from hours: "3,6" → 216, "12,5" → 750, "1:30" → 90, "8 u" → 480; null for anything else or below zero. */
export function parseHours(text: string): number | null {
  const bare = text.trim().replace(/\s*(u|uur|uren|h|hour|hours)\.?$/i, '');
  const clock = /^(\d{1,4}):([0-5]\d)$/.exec(bare);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const read = parseDutchNumber(bare);
  if (read === null || read.value.startsWith('-')) return null;
  const minutes = Math.round(Number(read.value) * 60);
  return Number.isSafeInteger(minutes) ? minutes : null;
}

/** A time of day as HH:MM from "10:00", "10.00", "9u30", "10 uur" or "10"; null when no clock shows it. */
export function parseTime(text: string): string | null {
  const bare = text.toLowerCase().replace(/\s/g, '');
  const read = /^([01]?\d|2[0-3])(?:[:.uh]([0-5]\d))?(?:uur|u|h)?$/.exec(bare);
  return read && `${(read[1] as string).padStart(2, '0')}:${read[2] ?? '00'}`;
}

const months = ['jan', 'feb', 'mrt|maart|mar', 'apr', 'mei|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec'];

/** ISO date from "31-3-2027", "31/03/2027", "31 maart 2027", "31 mrt 2027" or "2027-03-31"; null when no such day exists. */
export function parseDate(text: string): string | null {
  const bare = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare);
  if (iso) return realDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(bare);
  if (dutch) return realDate(Number(dutch[3]), Number(dutch[2]), Number(dutch[1]));
  const words = /^(\d{1,2})\s+([a-z]+)\.?\s+(\d{4})$/.exec(bare);
  if (!words) return null;
  const month = months.findIndex((names) => names.split('|').some((n) => (words[2] as string).startsWith(n)));
  return month < 0 ? null : realDate(Number(words[3]), month + 1, Number(words[1]));
}

function realDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : null;
}
