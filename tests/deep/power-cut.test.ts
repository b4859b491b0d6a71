import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cannotRecord } from '../support/power-cut/record.ts';
import { replayEdits, replayMigrations } from '../support/power-cut/replay.ts';

const reason = cannotRecord();
const seeds = Array.from({ length: 6 }, (_, i) => ({ seed: i + 1 }));

/** Long enough for the WAL to be folded into the main file and begun anew. */
describe('the power goes at every moment of a long second launch', () => {
  it('no acknowledged edit is lost and none is there by half', ({ skip }) => {
    if (reason !== null) skip(reason);
    const losses = ['all-unsynced', { seed: 7 }] as const;
    const { cuts, faults, syncsPerEdit } = replayEdits({ edits: 300, losses, oneIn: 11 });
    expect(faults).toEqual([]);
    expect(cuts).toBeGreaterThan(800);
    // An edit that folds the WAL syncs the main file too.
    expect(Math.max(...syncsPerEdit)).toBeLessThanOrEqual(4);
    const folds = syncsPerEdit.slice(1).filter((n) => n > 1).length;
    expect(folds).toBeGreaterThan(0);
    expect(folds).toBeLessThan(10);
  });

  it('whatever part of the unsynced writes reached the disk', ({ skip }) => {
    if (reason !== null) skip(reason);
    expect(replayEdits({ edits: 15, losses: ['none', ...seeds] }).faults).toEqual([]);
  });

  it('and this test would notice: a database that does not wait for the disk loses edits', ({ skip }) => {
    if (reason !== null) skip(reason);
    const workerFile = path.resolve(import.meta.dirname, '../support/power-cut/weak-worker.ts');
    const { faults } = replayEdits({ edits: 8, losses: ['all-unsynced', ...seeds], workerFile });
    expect(faults.length).toBeGreaterThan(50);
  });
});

describe('the power goes at every moment of two migrations', () => {
  it('the store is of the old version or the new one, and whole', ({ skip }) => {
    if (reason !== null) skip(reason);
    const { cuts, faults } = replayMigrations(['none', 'all-unsynced', ...seeds.slice(0, 3)]);
    expect(faults).toEqual([]);
    expect(cuts).toBeGreaterThan(300);
  });
});
