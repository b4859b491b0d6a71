import type { Cut } from './cut.ts';

/** How long something took, in minutes; with the clock when that was said. */
export type Duration =
  | { readonly minutes: number; readonly clock: { readonly from: string; readonly until: string } | null }
  | { readonly problem: 'ends-first' | 'no-such-time' };

const time = '(\\d{1,2})(?:[:.](\\d{2}))?';
const clocks = new RegExp(
  `(?<![\\d.,:-])(van|from)?\\s*${time}\\s*(?:uur|u|h)?\\s*(-|–|tot|to|until)\\s*${time}(?![\\d.:,-])\\s*(uur|u|h)?(?![a-z])`,
  'i',
);
const hoursAndMinutes =
  /(?<![\d.,:])(\d{1,3})\s*(?:uur|u|hours?|h)\s*(?:en\s+|and\s+)?(\d{1,2})(?:\s*(?:minuten|minuut|minutes?|min|m))?(?![\d.,:a-z])/i;
const hours = /(?<![\d.,:])(\d{1,4}(?:[.,]\d{1,2})?)\s*(?:uren|uurtjes?|uur|u|hours?|hrs?|h)\b\.?/i;
const minutes = /(?<![\d.,:])(\d{1,5})\s*(?:minuten|minuutjes?|minuut|minutes?|mins?|min|m)\b\.?/i;
const clock = /(?<![\d.,:])(\d{1,3}):([0-5]\d)(?![\d:])/;
const bare = /(?<![\d.,:/-])(\d{1,2}(?:[.,]\d{1,2})?)(?![\d.,:/-])/;

const spoken: readonly (readonly [RegExp, number])[] = [
  [/\b(?:anderhalf uur|(?:an|one) hour and a half)\b/i, 90],
  [/\b(?:drie ?kwartier|three quarters of an hour)\b/i, 45],
  [/\b(?:een )?half ?uur(?:tje)?\b|\bhalf an hour\b/i, 30],
  [/\b(?:een )?kwartier(?:tje)?\b|\b(?:a )?quarter of an hour\b/i, 15],
  [/\b(?:één|een|1) uur(?:tje)?\b|\b(?:an|one) hour\b/i, 60],
  [/\btwee uur\b|\btwo hours\b/i, 120],
  [/\bdrie uur\b|\bthree hours\b/i, 180],
  [/\bvier uur\b|\bfour hours\b/i, 240],
];

/** Takes "9:00-10:30" out of the text; to be asked for before a date, whose numbers it would take else. */
export function takeClock(cut: Cut): Duration | undefined {
  const isTimes = (m: RegExpExecArray) => Boolean(m[1] || m[3] || m[6] || m[7] || /[a-z]/i.test(m[4] ?? ''));
  const found = cut.find(clocks);
  if (found === undefined || !isTimes(found)) return undefined;
  cut.take(clocks);
  const [, , fromHour, fromMinute = '00', , untilHour, untilMinute = '00'] = found;
  const [from, until] = [minuteOf(fromHour, fromMinute), minuteOf(untilHour, untilMinute)];
  if (from === null || until === null) return { problem: 'no-such-time' };
  if (until <= from) return { problem: 'ends-first' };
  const words = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
  return { minutes: until - from, clock: { from: words(from), until: words(until) } };
}

function minuteOf(hour: string | undefined, minute: string): number | null {
  const at = Number(hour) * 60 + Number(minute);
  return Number(minute) > 59 || at > 24 * 60 ? null : at;
}

/** Takes "2u", "1,5 uur", "1u30", "90 min", "1:30", "half uur" or a bare number of hours out of the text. */
export function takeDuration(cut: Cut): Duration | undefined {
  const long = (count: number): Duration => ({ minutes: Math.round(count), clock: null });
  const both = cut.take(hoursAndMinutes);
  if (both) return Number(both[2]) > 59 ? { problem: 'no-such-time' } : long(Number(both[1]) * 60 + Number(both[2]));
  for (const [pattern, count] of spoken) if (cut.take(pattern)) return long(count);
  const inHours = cut.take(hours);
  if (inHours) return long(number(inHours[1]) * 60);
  const inMinutes = cut.take(minutes);
  if (inMinutes) return long(number(inMinutes[1]));
  const asClock = cut.take(clock);
  if (asClock) return long(Number(asClock[1]) * 60 + Number(asClock[2]));
  const alone = cut.take(bare);
  return alone ? long(number(alone[1]) * 60) : undefined;
}

function number(text: string | undefined): number {
  return Number((text ?? '').replace(',', '.'));
}
