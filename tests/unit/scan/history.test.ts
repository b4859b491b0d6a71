import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeSince,
  completedScans,
  dateTrouble,
  newestResult,
  scansBefore,
  waitingScan,
} from '#shared/scan/history.ts';
import { anyPlan } from '../../support/any-plan.ts';
import { PlanBuilder } from '../../support/plans.ts';
import { scanWith } from '../coach/scans.ts';

describe('scans over time', () => {
  it('keep the order in which they were made, whatever a clock said', () => {
    const b = new PlanBuilder();
    const first = scanWith(b, {}, '2026-06-12');
    const second = scanWith(b, {}, '2026-01-02');
    const third = scanWith(b, {}, '2027-03-01');
    const view = b.view();
    expect(completedScans(view)).toEqual([first, second, third]);
    expect(scansBefore(view, third)).toEqual([second, first]);
    expect(dateTrouble(view, first, '2026-11-23')).toBeNull();
    expect(dateTrouble(view, second, '2026-11-23')).toEqual({
      kind: 'earlier',
      date: '2026-01-02',
      other: '2026-06-12',
    });
    expect(dateTrouble(view, third, '2026-11-23')).toEqual({ kind: 'ahead', date: '2027-03-01' });
    expect(dateTrouble(view, third, '2027-03-01')).toBeNull();
  });

  it('compare with the last scan that had a score', () => {
    const b = new PlanBuilder();
    const first = scanWith(b, { dare: 2 }, '2026-01-20');
    scanWith(b, { dare: null }, '2026-06-12');
    b.scan({ wordingVersion: 99, completedOn: '2026-08-01' });
    const last = scanWith(b, { dare: 3 }, '2026-11-16');
    const view = b.view();
    expect(changeSince(view, last, 'dare')).toEqual({ change: 'muchHigher', was: 2, than: first });
    expect(changeSince(view, last, 'know')?.change).toBe('same');
    expect(changeSince(view, first, 'dare')).toBeNull();
  });

  it('never throw and never mix up what waits with what is done', () => {
    fc.assert(
      fc.property(anyPlan(), (view) => {
        const waiting = waitingScan(view);
        expect(waiting === undefined || waiting.completedOn === null).toBe(true);
        const newest = newestResult(view);
        expect(newest === undefined || newest.completedOn !== null).toBe(true);
        for (const scan of view.scans) dateTrouble(view, scan, '2026-11-23');
      }),
    );
  });
});
