import { create } from 'zustand';
import type { BackupShelf } from '#shared/contract/backups.ts';
import { CallError } from '#shared/contract/errors.ts';
import { call } from '../../platform/client.ts';
import { tellBackupFailure } from './tell-failure.ts';

interface ShelfState {
  /** Null until first read. */
  readonly shelf: BackupShelf | null;
  /** The name of the backup that is looked into; null = the newest. */
  readonly chosen: string | null;
}

/** The shelf as it was read last, and what is looked into. */
export const useShelf = create<ShelfState>()(() => ({ shelf: null, chosen: null }));

export async function readShelf(): Promise<void> {
  await attempt(async () => useShelf.setState({ shelf: await call('backups.shelf', {}) }));
}

/** Does something with the shelf; a failure is told in a sentence. */
export async function attempt(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    tellBackupFailure(error);
    return false;
  }
}
