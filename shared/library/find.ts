import type { Language } from '../text/language.ts';
import { termTexts } from '../text/terms.ts';
import type { WayToLearn } from './ways.ts';

/** How much time there is: up to two hours, up to a day, or more. */
export type TimeRoom = 'hours' | 'day' | 'more';

/** What is looked for; null = whatever. */
export interface Wanted {
  readonly text: string;
  readonly way: WayToLearn['way'] | null;
  readonly suits: 'knowledge' | 'skill' | null;
  readonly time: TimeRoom | null;
}

export const wantAll: Wanted = { text: '', way: null, suits: null, time: null };

const twoHours = 120;
const day = 480;

/** The ways to learn that hold every word that was typed and fit the choices, in the order they came. */
export function findWays<T extends { readonly way: WayToLearn }>(
  list: readonly T[],
  wanted: Wanted,
  language: Language,
): T[] {
  const words = comparable(wanted.text).split(' ').filter(Boolean);
  return list.filter(({ way }) => {
    if (wanted.way !== null && way.way !== wanted.way) return false;
    if (wanted.suits !== null && way.suits !== 'both' && way.suits !== wanted.suits) return false;
    if (wanted.time !== null && !fits(way, wanted.time)) return false;
    if (words.length === 0) return true;
    const { title, what, sticks } = way.words[language];
    const text = comparable([title, what, sticks, termTexts[language].way[way.way]].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** What is not known fits no room. */
function fits({ workMinutes }: WayToLearn, time: TimeRoom): boolean {
  if (workMinutes === null) return false;
  if (time === 'hours') return workMinutes <= twoHours;
  return time === 'day' ? workMinutes > twoHours && workMinutes <= day : workMinutes > day;
}

/** Without capitals, accents and signs. */
function comparable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
