import type { IsoDate } from './define.ts';
import type { PlanView } from './plan-view.ts';
import type { RecordOf } from './records.ts';

type Entry = RecordOf<'hourEntry'>;

/** Hours that were written down, in minutes. What went to learning in work time stands beside core and side task. */
export interface LoggedHours {
  readonly core: number;
  readonly side: number;
  readonly learning: number;
  /** In own time, whatever it went to: outside the contract. */
  readonly own: number;
}

export const nothingLogged: LoggedHours = { core: 0, side: 0, learning: 0, own: 0 };

/** In work time, all together. */
export function workTimeOf(logged: LoggedHours): number {
  return logged.core + logged.side + logged.learning;
}

/** The hours of a plan by day; finding those of a week among ten years takes no longer than among one. */
export class HourLog {
  readonly #view: PlanView;
  /** Oldest first. */
  readonly #entries: readonly Entry[];

  constructor(view: PlanView) {
    this.#view = view;
    this.#entries = view.hourEntries;
  }

  /** What was written down for the days from–until, oldest first. */
  between(from: IsoDate, until: IsoDate): readonly Entry[] {
    return this.#entries.slice(this.#firstFrom(from), this.#firstFrom(`${until}\uffff`));
  }
  on(date: IsoDate): readonly Entry[] {
    return this.between(date, date);
  }
  /** The hours of the days from–until together. */
  sum(from: IsoDate, until: IsoDate): LoggedHours {
    return this.sumOf(this.between(from, until));
  }
  sumOf(entries: readonly Entry[]): LoggedHours {
    const sum = { ...nothingLogged };
    for (const entry of entries) sum[this.#kindOf(entry)] += entry.minutes;
    return sum;
  }

  /** Hours on a side task that is really part of the core task are core hours. */
  #kindOf(entry: Entry): keyof LoggedHours {
    if (entry.time === 'own') return 'own';
    if (entry.what !== 'side' || entry.sideTaskId === null) return entry.what;
    return this.#view.get('sideTask', entry.sideTaskId)?.isCoreTask ? 'core' : 'side';
  }

  #firstFrom(date: string): number {
    let [low, high] = [0, this.#entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#entries[middle] as Entry).workedOn < date) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const known = new WeakMap<PlanView, HourLog>();

/** The hours that were written down in a plan. */
export function hourLogOf(view: PlanView): HourLog {
  const log = known.get(view) ?? new HourLog(view);
  known.set(view, log);
  return log;
}
