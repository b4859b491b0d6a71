import { realDate } from '../lines/day.ts';
import type { Component, Property } from './components.ts';
import { momentOf, type Wall, wallAt, type Zone, zoneNamed } from './zones.ts';

/** A date, or a time in a zone: as the file says it, without turning it into another. */
export interface Moment {
  readonly wall: Wall;
  readonly isDate: boolean;
  /** Null = wherever the reader is. */
  readonly zone: Zone | null;
}

export const dayLength = 86_400_000;

/** What a file says of time zones, and where its reader is. */
export interface Zones {
  readonly home: Zone;
  readonly described: ReadonlyMap<string, Component>;
}

const written = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2}):?(\d{2})?(?:\.\d+)?(Z)?)?$/i;

/** The moments of a property, which may hold several; null stands for one that no calendar knows. */
export function momentsOf({ value, parameters }: Property, zones: Zones): (Moment | null)[] {
  const named = parameters.get('tzid');
  return value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => momentSaid((one.split('/')[0] as string).trim(), named, zones));
}

export function momentSaid(text: string, named: string | undefined, { described }: Zones): Moment | null {
  const said = written.exec(text);
  if (said === null) return null;
  const [, year, month, day, hour, minute, second = '0', isUtc] = said;
  const date = realDate(Number(year), Number(month), Number(day));
  if (date === null || Number(year) < 1) return null;
  const midnight = Date.parse(`${date}T00:00:00Z`);
  if (hour === undefined) return { wall: midnight, isDate: true, zone: null };
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return null;
  const wall = midnight + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1_000;
  const zone = isUtc ? 'UTC' : named === undefined ? null : zoneNamed(named, described);
  return { wall, isDate: false, zone };
}

/** The same moment as the clock shows it elsewhere. A date stays that date; so does a time without a zone. */
export function wallIn(moment: Moment, zone: Zone | null, home: Zone): Wall {
  const from = moment.zone ?? home;
  const to = zone ?? home;
  return moment.isDate || from === to ? moment.wall : wallAt(momentOf(moment.wall, from), to);
}

export function dateOfWall(wall: Wall): string {
  return new Date(wall).toISOString().slice(0, 10);
}

/** Milliseconds since that day began. */
export function intoDay(wall: Wall): number {
  return ((wall % dayLength) + dayLength) % dayLength;
}
