import type { IsoDate } from '#shared/model/define.ts';

/** A day that the clock ran on, and how many minutes of it. */
export interface TimerPart {
  readonly date: IsoDate;
  readonly minutes: number;
}

const minute = 60_000;

/**
 * What a clock that ran from one moment to another counts on each day, where the person is: time that passed, also on the night
 * the clock changes. Whole minutes that together are the whole, rounded once. Moments are ISO 8601.
 */
export function timerParts(startedAt: string, stoppedAt: string): TimerPart[] {
  const [start, stop] = [new Date(startedAt).getTime(), new Date(stoppedAt).getTime()];
  const parts: TimerPart[] = [];
  for (let from = start; from < stop; ) {
    const until = Math.min(stop, nextMidnight(from));
    const minutes = Math.round((until - start) / minute) - Math.round((from - start) / minute);
    if (minutes > 0) parts.push({ date: localDate(from), minutes });
    from = until;
  }
  return parts;
}

function nextMidnight(moment: number): number {
  const at = new Date(moment);
  return new Date(at.getFullYear(), at.getMonth(), at.getDate() + 1).getTime();
}

/** The calendar day of a moment, where the person is. */
export function localDate(moment: number): IsoDate {
  const at = new Date(moment);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** "9:05", where the person is. */
export function localTime(moment: string): string {
  const at = new Date(moment);
  return `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
}
