import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cannotRecord } from '../../support/power-cut/record.ts';
import { replayEdits, replayMigrations } from '../../support/power-cut/replay.ts';
import { replayDrafts } from '../../support/power-cut/replay-drafts.ts';

const reason = cannotRecord();
/** Hundreds of openings: on a busy machine that is no matter of seconds. */
const timeout = 600_000;

/** A short one for every run; tests/deep/power-cut.test.ts goes on for longer. */
describe('the power goes at every moment of a second launch', () => {
  it('no acknowledged edit is lost and none is there by half', { timeout }, ({ skip }) => {
    if (reason !== null) skip(reason);
    const outcome = replayEdits({ edits: 7, losses: ['none', 'all-unsynced', { seed: 1 }] });
    expect(outcome.faults).toEqual([]);
    expect(outcome.cuts).toBeGreaterThan(300);
    // The first write of a launch also makes the name of its file certain.
    expect(outcome.syncsPerEdit).toEqual([3, 1, 1, 1, 1, 1, 1]);
  });

  it('and this test would notice: a database that does not wait for the disk loses edits', { timeout }, ({ skip }) => {
    if (reason !== null) skip(reason);
    const workerFile = path.resolve(import.meta.dirname, '../../support/power-cut/weak-worker.ts');
    const { faults } = replayEdits({ edits: 3, losses: ['all-unsynced'], workerFile });
    expect(faults.length).toBeGreaterThan(5);
    expect(faults.join()).toContain('lost: ');
  });
});

describe('the power goes while a manager writes on a received plan', () => {
  it('no acknowledged remark is lost', { timeout }, ({ skip }) => {
    if (reason !== null) skip(reason);
    const { cuts, faults, syncsPerEdit } = replayDrafts(4, ['none', 'all-unsynced']);
    expect(faults).toEqual([]);
    expect(cuts).toBeGreaterThan(60);
    expect(syncsPerEdit).toEqual([3, 1, 1, 1]);
  });
});

describe('the power goes at every moment of two migrations', () => {
  it('the store is of the old version or the new one, and whole', { timeout }, ({ skip }) => {
    if (reason !== null) skip(reason);
    const { cuts, faults } = replayMigrations(['none', 'all-unsynced']);
    expect(faults).toEqual([]);
    expect(cuts).toBeGreaterThan(60);
  });
});
