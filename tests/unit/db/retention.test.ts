import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupsToKeep, type Dated, isBackupDue, isOfTheFuture } from '#db/retention.ts';

const dayMs = 24 * 60 * 60 * 1_000;
const moment = (ms: number) => new Date(ms).toISOString();
const start = Date.parse('2026-01-01T08:00:00Z');

interface Made extends Dated {
  /** The day it really was. */
  readonly day: number;
}

/** Lives through the days; `clock` says what the clock shows on a day, null = the app was not used. Gives what is left. */
function live(clock: (day: number) => number | null, days: number, isSound: (day: number) => boolean = () => true) {
  let kept: Made[] = [];
  const missed: number[] = [];
  for (let day = 0; day < days; day++) {
    const shown = clock(day);
    if (shown === null) continue;
    const now = moment(shown);
    if (isBackupDue(kept, now)) {
      kept.push({ day, madeAt: now, version: 1, isSound: isSound(day) });
      kept = [...backupsToKeep(kept, now)];
    } else missed.push(day);
  }
  return { kept, missed, now: moment(clock(days - 1) ?? start + days * dayMs) };
}

const rightClock = (day: number) => start + day * dayMs;

describe('the backups that stay', () => {
  it('are of 7 days, 4 weeks and 12 months beyond these after a long time of daily work', () => {
    const { kept, missed } = live(rightClock, 500);
    expect(missed).toEqual([]);
    const daysAgo = kept.map((b) => 499 - b.day).sort((a, b) => a - b);
    expect(daysAgo.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(kept).toHaveLength(23);
    expect(daysAgo[10]).toBeGreaterThanOrEqual(27); // 4 weeks beyond the 7 days
    expect(daysAgo[22]).toBeGreaterThan(335);
    expect(new Set(kept.map((b) => b.madeAt.slice(0, 7))).size).toBeGreaterThanOrEqual(13);
  });

  it('do not shrink by a break, nor by choosing twice', () => {
    const withBreak = live((day) => (day > 100 && day < 300 ? null : rightClock(day)), 301);
    expect(withBreak.kept.length).toBeGreaterThanOrEqual(11);
    expect(withBreak.kept.filter((b) => b.day <= 100).length).toBeGreaterThanOrEqual(10);
    expect([...backupsToKeep(withBreak.kept, withBreak.now)].length).toBe(withBreak.kept.length);
  });

  it('hold the newest of a schema version that is long past', () => {
    const old: Dated = { madeAt: '2020-01-01T00:00:00Z', version: 1, isSound: true };
    const since = live(rightClock, 900).kept.map((b) => ({ ...b, version: 2 }));
    expect(backupsToKeep([old, ...since], moment(rightClock(899)))).toContain(old);
  });

  it('of any days: one every day of work, the newest stays, and never more than a shelf full', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 400 }), (works) => {
        const { kept, missed } = live((day) => (works[day] ? rightClock(day) : null), works.length);
        const worked = works.flatMap((w, day) => (w ? [day] : []));
        expect(missed).toEqual([]);
        expect(kept.length).toBeLessThanOrEqual(23);
        const newest = worked.slice(-7);
        expect(newest.filter((day) => !kept.some((b) => b.day === day))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('survive a clock that jumps: good ones of before stay, and a backup comes on the next day it is right', () => {
    const jump = fc.record({
      from: fc.integer({ min: 40, max: 80 }),
      days: fc.integer({ min: 1, max: 5 }),
      years: fc.integer({ min: -80, max: 80 }).filter((y) => y !== 0),
    });
    fc.assert(
      fc.property(fc.array(jump, { minLength: 1, maxLength: 4 }), (jumps) => {
        const clock = (day: number) => {
          const wrong = jumps.find((j) => day >= j.from && day < j.from + j.days);
          return rightClock(day) + (wrong ? wrong.years * 365 * dayMs : 0);
        };
        const { kept } = live(clock, 90);
        const isRight = (b: Made) => b.madeAt === moment(rightClock(b.day));
        const rightDays = Array.from({ length: 90 }, (_, day) => day).filter((d) => clock(d) === rightClock(d));
        const newest = rightDays.slice(-7);
        // While the clock is wrong for the second time, a copy of the first time can take the place of one right day.
        const wrong = kept.filter((b) => !isRight(b)).length;
        expect(newest.filter((day) => !kept.some((b) => b.day === day)).length).toBeLessThanOrEqual(
          jumps.length > 1 ? wrong : 0,
        );
        // Of before the first jump: at least a copy a month.
        expect(kept.filter((b) => isRight(b) && b.day < 40).length).toBeGreaterThanOrEqual(1);
        expect(kept.length).toBeLessThanOrEqual(23 * 9);
      }),
      { numRuns: 200 },
    );
  });

  it('of a damaged store never push out a good one, and go when good days have come since', () => {
    const harmed = live(rightClock, 120, (day) => day < 60);
    const good = live(rightClock, 60).kept.map((b) => b.day);
    expect(harmed.kept.filter((b) => b.isSound).map((b) => b.day)).toEqual(good);
    expect(harmed.kept.filter((b) => !b.isSound).length).toBeGreaterThanOrEqual(7);
    const mended = live(rightClock, 120, (day) => day < 60 || day >= 80);
    expect(mended.kept.every((b) => b.isSound)).toBe(true);
  });
});

describe('backups of one moment or another', () => {
  const now = '2026-11-23T12:00:00Z';
  const made = (madeAt: string, isSound = true): Dated => ({ madeAt, version: 1, isSound });
  const sound = Array.from({ length: 10 }, (_, i) => made(`2026-11-${23 - i}T09:00:00Z`));

  it('of a damaged store stay beside the sound one of the same day, until seven sound days were kept since', () => {
    const stays = (madeAt: string) => {
      const damaged = made(madeAt, false);
      return backupsToKeep([...sound, damaged], now).has(damaged);
    };
    expect(['2026-11-23T08:00:00Z', '2026-11-23T10:00:00Z', '2026-11-17T09:00:01Z'].map(stays)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['2026-11-17T09:00:00Z', '2026-11-17T08:00:00Z', '2026-11-14T08:00:00Z'].map(stays)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('of the future all stay, until there are more than two shelves of them', () => {
    const future = (count: number, isSound: boolean) =>
      Array.from({ length: count }, (_, i) => made(`2090-01-01T09:00:${String(i).padStart(2, '0')}Z`, isSound));
    for (const isSound of [true, false]) {
      const kept = (count: number) => backupsToKeep([...sound, ...future(count, isSound)], now);
      const ofTheFuture = (count: number) => [...kept(count)].filter((b) => b.madeAt > now).map((b) => b.madeAt);
      expect(ofTheFuture(46)).toHaveLength(46);
      expect(ofTheFuture(47)).toEqual(['2090-01-01T09:00:46Z']);
    }
  });
});

describe('a day', () => {
  const now = '2026-11-23T09:00:00.000Z';
  it('has gone by after twenty-four hours, and not a moment before', () => {
    const isDue = (...madeAt: string[]) =>
      isBackupDue(
        madeAt.map((m) => ({ madeAt: m })),
        now,
      );
    expect(isDue()).toBe(true);
    expect([isDue('2026-11-22T09:00:00.000Z'), isDue('2026-11-22T09:00:00.001Z')]).toEqual([true, false]);
    // A clock that is a little ahead made a backup all the same; one of the far future says nothing about today.
    expect([isDue('2026-11-24T09:00:00.000Z'), isDue('2026-11-24T09:00:00.001Z')]).toEqual([false, true]);
    expect(isDue('2026-11-01T09:00:00Z', '2026-11-23T08:00:00Z', '2030-01-01T09:00:00Z')).toBe(false);
  });

  it('ahead is still of now, more than that is of the future', () => {
    expect(isOfTheFuture('2026-11-24T09:00:00.000Z', now)).toBe(false);
    expect(isOfTheFuture('2026-11-24T09:00:00.001Z', now)).toBe(true);
  });
});

it('weeks begin on Monday', () => {
  const made = (madeAt: string) => ({ madeAt, version: 1, isSound: true });
  const sunday = made('2026-10-04T12:00:00Z');
  const monday = made('2026-10-05T12:00:00Z');
  // Seven newer days stand before them, so that only weeks and months keep these.
  const newer = Array.from({ length: 7 }, (_, i) => made(`2026-11-${String(10 + i).padStart(2, '0')}T12:00:00Z`));
  const kept = backupsToKeep([sunday, monday, made('2026-10-06T12:00:00Z'), ...newer], '2026-11-16T13:00:00Z');
  expect([kept.has(sunday), kept.has(monday)]).toEqual([true, false]);
});
