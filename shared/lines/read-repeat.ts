import type { Rhythm } from '../model/leave-times.ts';
import type { DayPart } from './day.ts';
import type { Lexeme } from './lexemes.ts';
import { type Found, numberAt, wordAt } from './read-amount.ts';
import { weekdayName } from './read-day.ts';
import { linkAt } from './read-days.ts';
import * as words from './vocabulary.ts';

/** Every so many weeks on these days. */
export interface Repeat {
  readonly everyWeeks: number;
  /** 1 = Monday, in their order. */
  readonly weekdays: readonly number[];
  /** Only in weeks with an even or an odd number. */
  readonly weeks: 'even' | 'odd' | null;
  readonly part: DayPart | null;
}

/** The same, as leave keeps it. */
export function rhythmOf({ everyWeeks, weekdays, weeks }: Repeat): Rhythm {
  return { everyWeeks: weeks === null ? everyWeeks : 1, weekdays, weeks: weeks ?? 'all' };
}

type Frequency = Pick<Repeat, 'everyWeeks' | 'weeks'>;

/** "elke vrijdag", "om de week vrijdag", "every other friday", "vrijdags", "ma en wo in de even weken", "fridays". */
export function repeatAt(pieces: readonly Lexeme[], start: number): Found<Repeat> | null {
  const i = /^(?:op|on|'s)$/.test(wordAt(pieces, start)) ? start + 1 : start;
  const frequency = frequencyAt(pieces, i);
  if (frequency) {
    let at = frequency.next;
    while (/^(?:op|on|de|the)$/.test(wordAt(pieces, at))) at++;
    const days = weekdaysAt(pieces, at);
    return days && { value: repeatOf(frequency.value, days.value), next: days.next };
  }
  const days = weekdaysAt(pieces, i);
  if (days === null) return null;
  const after = /^(?:,|in)$/.test(pieces[days.next]?.text ?? '') ? days.next + 1 : days.next;
  const later = frequencyAt(pieces, after);
  if (later) return { value: repeatOf(later.value, days.value), next: later.next };
  return days.value.isMany ? { value: repeatOf({ everyWeeks: 1, weeks: null }, days.value), next: days.next } : null;
}

function repeatOf(frequency: Frequency, { weekdays, part }: Weekdays): Repeat {
  return { ...frequency, weekdays, part };
}

interface Weekdays extends Pick<Repeat, 'weekdays' | 'part'> {
  /** Named as something that is there more than once: "vrijdags". */
  readonly isMany: boolean;
}

function weekdaysAt(pieces: readonly Lexeme[], start: number): Found<Weekdays> | null {
  const found: number[] = [];
  let part: DayPart | null = null;
  let isMany = false;
  let next = start;
  for (let at = start; ; ) {
    const many = words.manyWeekdays.get(wordAt(pieces, at));
    const one = weekdayName(pieces, at);
    if (many === undefined && one === null) break;
    found.push(many ?? (one?.value.weekday as number));
    part ??= one?.value.part ?? null;
    isMany ||= many !== undefined;
    next = one?.next ?? at + 1;
    const link = linkAt(pieces, next);
    if (link?.value !== 'and') break;
    at = link.next;
  }
  if (found.length === 0) return null;
  const said = /^(?:'s|in)$/.test(wordAt(pieces, next)) ? next + 1 : next;
  const later = words.dayParts.get(wordAt(pieces, said));
  if (part === null && later) return { value: { weekdays: found.toSorted(), part: later, isMany }, next: said + 1 };
  return { value: { weekdays: [...new Set(found)].toSorted(), part, isMany }, next };
}

function frequencyAt(pieces: readonly Lexeme[], i: number): Found<Frequency> | null {
  const word = wordAt(pieces, i);
  const every = (everyWeeks: number, next: number): Found<Frequency> => ({ value: { everyWeeks, weeks: null }, next });
  if (/^(?:wekelijks|weekly)$/.test(word)) return every(1, i + 1);
  if (/^(?:tweewekelijks|veertiendaags|biweekly|fortnightly|alternate)$/.test(word)) return every(2, i + 1);
  const evenly = evenWeeks(pieces, i);
  if (evenly) return evenly;
  const isRound = word === 'om' && wordAt(pieces, i + 1) === 'de';
  if (!isRound && !words.everyWords.has(word)) return null;
  const at = isRound ? i + 2 : i + 1;
  const next = wordAt(pieces, at);
  if (next === 'week') return every(isRound ? 2 : 1, at + 1);
  if (/^(?:andere|other|tweede|second|2e)$/.test(next))
    return every(2, wordAt(pieces, at + 1) === 'week' ? at + 2 : at + 1);
  const count = numberAt(pieces, at);
  if (count && words.weekWords.has(wordAt(pieces, count.next)) && Number.isInteger(count.value) && count.value >= 1)
    return every(count.value, count.next + 1);
  const after = evenWeeks(pieces, at);
  if (after) return after;
  return every(isRound ? 2 : 1, at);
}

/** "in de even weken", "oneven weken". */
function evenWeeks(pieces: readonly Lexeme[], i: number): Found<Frequency> | null {
  let at = i;
  while (/^(?:in|de|the)$/.test(wordAt(pieces, at))) at++;
  const word = wordAt(pieces, at);
  if (!/^(?:even|oneven|odd)$/.test(word) || !words.weekWords.has(wordAt(pieces, at + 1))) return null;
  return { value: { everyWeeks: 2, weeks: word === 'even' ? 'even' : 'odd' }, next: at + 2 };
}
