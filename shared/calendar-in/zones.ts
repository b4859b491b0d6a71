import type { Component } from './components.ts';
import { textOf } from './components.ts';
import { windowsZones } from './windows-zones.ts';

/** A time as a clock on the wall shows it: the milliseconds since 1970 if that clock stood in Greenwich. */
export type Wall = number;

/** The name of a time zone in the database of IANA. */
export type Zone = string;

/** The zone that a file means by a name: its own name, that of Windows, or what the file says of it; null = where the reader is. */
export function zoneNamed(name: string, described: ReadonlyMap<string, Component>): Zone | null {
  const bare = name.replace(/^\/(?:[^/]+\/)+(?=[A-Z][A-Za-z]+\/)/, '').trim();
  if (/^(?:utc|gmt|z|etc\/utc)$/i.test(bare)) return 'UTC';
  if (isZone(bare)) return bare;
  const windows = windowsZones.get(bare.toLowerCase().replace(/ \d+$/, ''));
  if (windows !== undefined) return windows;
  // "Europe/Amsterdam" stands within names such as "/freeassociation.sourceforge.net/Europe/Amsterdam".
  const inside = /[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?$/.exec(bare)?.[0];
  if (inside !== undefined && isZone(inside)) return inside;
  const told = described.get(name);
  const located = told && textOf(told, 'x-lic-location');
  if (located && isZone(located)) return located;
  return told ? zoneOfOffsets(told) : null;
}

/** The first known zone with the offsets of winter and summer that a file describes under a name of its own. */
function zoneOfOffsets(told: Component): Zone | null {
  const offsets = told.properties.filter((p) => p.name === 'tzoffsetto').map((p) => offsetOf(p.value));
  if (offsets.length === 0 || offsets.some(Number.isNaN)) return null;
  const [winter, summer] = [Math.min(...offsets), Math.max(...offsets)];
  const fits = (zone: Zone) => offsetAt(zone, aWinter) === winter && offsetAt(zone, aSummer) === summer;
  return [...windowsZones.values()].find(fits) ?? null;
}

const [aWinter, aSummer] = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];

function offsetAt(zone: Zone, moment: number): number {
  return isZone(zone) ? wallAt(moment, zone) - moment : Number.NaN;
}

/** "+0100" in milliseconds. */
function offsetOf(value: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})/.exec(value.trim()) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

const formats = new Map<Zone, Intl.DateTimeFormat | null>();

function isZone(name: string): boolean {
  return formatOf(name) !== null;
}

function formatOf(zone: Zone): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null = null;
  try {
    // Offsets such as "+01:00" are no zones: they say nothing of summer.
    if (/^[A-Za-z]/.test(zone))
      format = new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
      });
  } catch {
    // No zone by that name.
  }
  formats.set(zone, format);
  return format;
}

/** What the clock in a zone shows at a moment. */
export function wallAt(moment: number, zone: Zone): Wall {
  if (zone === 'UTC') return moment;
  const parts = new Map(
    (formatOf(zone) as Intl.DateTimeFormat).formatToParts(moment).map((p) => [p.type, Number(p.value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** The moment at which the clock in a zone shows this; of the hour that comes twice the first, of the one that is skipped the next. */
export function momentOf(wall: Wall, zone: Zone): number {
  if (zone === 'UTC') return wall;
  const guess = wall - (wallAt(wall, zone) - wall);
  const off = wallAt(guess, zone) - wall;
  return off === 0 ? guess : guess - off;
}
