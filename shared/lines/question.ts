import type { IsoDate } from '../model/define.ts';

/** What is asked when a line could mean two things, or holds something that nothing took in. Worded in shared/text/lines.ts. */
export type LineQuestion =
  | {
      readonly problem: 'no-such-day' | 'vague' | 'word-left' | 'until-when' | 'from-when' | 'how-long';
      readonly said: string;
    }
  /** The weekday that was written is not that of the date. */
  | { readonly problem: 'other-weekday'; readonly said: string; readonly date: IsoDate }
  | { readonly problem: 'which-date'; readonly said: string; readonly dates: readonly [IsoDate, IsoDate] }
  /** "9-11": a day, or from 9 to 11 o'clock. */
  | {
      readonly problem: 'date-or-clock';
      readonly said: string;
      readonly date: IsoDate;
      readonly hours: readonly [number, number];
    }
  /** "9:00": how long, or from when. */
  | { readonly problem: 'how-long-or-when'; readonly said: string; readonly minutes: number }
  /** A number that nothing took in; it could be hours where none were said. */
  | { readonly problem: 'number-left'; readonly said: string; readonly couldBeHours: boolean }
  /** More than one day, or more than one amount, where one is asked. */
  | { readonly problem: 'several-days' | 'several-amounts'; readonly said: string }
  /** A day without a known number of hours: "een halve dag". */
  | { readonly problem: 'hours-of-day'; readonly said: string }
  /** Hours on several days: each day, or together. */
  | { readonly problem: 'each-or-together'; readonly said: string };
