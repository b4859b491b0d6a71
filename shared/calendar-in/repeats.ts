import ICAL from 'ical.js';
import { type Component, textOf } from './components.ts';
import { dateOfWall, dayLength, intoDay, type Moment, momentSaid, momentsOf, wallIn, type Zones } from './moments.ts';
import type { Wall } from './zones.ts';

/** The times at which an event begins, on the clock of its own zone, up to `until`; or why they cannot be told. */
export type Times = readonly Wall[] | { readonly problem: 'bad-rule' | 'too-often' };

/**
 * The times of an event with a rule or with dates of its own (RFC 5545, 3.8.5), less those that were left out. An end that is a date counts
 * that whole day; one in another zone is that moment. `mostSteps` bounds the work.
 */
export function timesOf(component: Component, start: Moment, until: Wall, zones: Zones, mostSteps: number): Times {
  const walls: Wall[] = [];
  const rule = textOf(component, 'rrule');
  if (rule !== '') {
    const found = followed(ruleFor(rule, start, zones), start, until, mostSteps);
    if ('problem' in found) return found;
    walls.push(...found);
  } else walls.push(start.wall);
  const listed = (name: string) =>
    component.properties.filter((p) => p.name === name).flatMap((p) => momentsOf(p, zones).filter((m) => m !== null));
  for (const moment of listed('rdate')) walls.push(wallIn(moment, start.zone, zones.home));
  const gone = listed('exdate');
  return [...new Set(walls)]
    .toSorted((a, b) => a - b)
    .filter((wall) => !gone.some((m) => isTime(m, wall, start, zones)));
}

/** Whether a time that is named in the file, in whatever zone, is this time of the event. */
export function isTime(named: Moment, wall: Wall, start: Moment, zones: Zones): boolean {
  if (start.isDate || named.isDate) {
    // Whole days are named by a date, by their midnight, or by a midnight that is told in another zone.
    const isMidnight = named.isDate || intoDay(named.wall) === 0;
    const at = isMidnight ? named.wall : wallIn(named, null, zones.home);
    return dateOfWall(at) === dateOfWall(wall);
  }
  if (wallIn(named, start.zone, zones.home) === wall) return true;
  return intoDay(named.wall) === 0 && named.zone === null && dateOfWall(named.wall) === dateOfWall(wall);
}

/** The rule with its end on the clock of the event. */
function ruleFor(rule: string, start: Moment, zones: Zones): string {
  return rule.replace(/UNTIL=([^;]+)/i, (whole, said: string) => {
    const end = momentSaid(said.trim(), undefined, zones);
    if (end === null) return whole;
    const wall = end.isDate ? end.wall + dayLength - 1_000 : wallIn(end, start.zone, zones.home);
    if (start.isDate) {
      // The midnight of the last day, told in Greenwich, lies on the day before.
      const day =
        end.isDate || end.zone === null ? end.wall : intoDay(end.wall) === 0 ? end.wall : wallIn(end, null, zones.home);
      return `UNTIL=${compact(day).slice(0, 8)}`;
    }
    return `UNTIL=${compact(wall)}`;
  });
}

function compact(wall: Wall): string {
  return new Date(wall).toISOString().slice(0, 19).replace(/[-:]/g, '');
}

function followed(rule: string, start: Moment, until: Wall, mostSteps: number): Times {
  try {
    const times: Wall[] = [];
    const iterator = ICAL.Recur.fromString(rule).iterator(timeOf(start));
    for (let steps = 0; steps < mostSteps; steps++) {
      const next = iterator.next();
      if (!next) return withStart(times, start);
      const wall = Date.UTC(next.year, next.month - 1, next.day, next.hour, next.minute, next.second);
      if (Number.isNaN(wall)) return { problem: 'bad-rule' };
      if (wall > until) return withStart(times, start);
      times.push(wall);
    }
    return { problem: 'too-often' };
  } catch {
    // It throws at whatever it does not know.
    return { problem: 'bad-rule' };
  }
}

/** The start counts, whatever the rule says of it. */
function withStart(times: Wall[], start: Moment): Wall[] {
  return times[0] === start.wall ? times : [start.wall, ...times];
}

function timeOf({ wall, isDate }: Moment): ICAL.Time {
  const at = new Date(wall);
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  const [hour, minute, second] = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()];
  return new ICAL.Time({ year, month, day, hour, minute, second, isDate }, ICAL.Timezone.localTimezone);
}
