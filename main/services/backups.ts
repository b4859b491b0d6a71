import path from 'node:path';
import { type Backup, backupFolder, thinBackups } from '#db/backup.ts';
import { findBackup, lookIntoBackup, type OpenBackup } from '#db/backup-look.ts';
import { eraseFromBackups } from '#db/erase-backup.ts';
import type { Fault } from '#db/integrity.ts';
import { makeFolder } from '#db/make-folder.ts';
import { isBackupDue } from '#db/retention.ts';
import type { Store } from '#db/store.ts';
import { storeError } from '#db/store-error.ts';
import type { BackedUpPlan, BackupInfo, BackupShelf } from '#shared/contract/backups.ts';
import { syncServiceOf } from '#shared/contract/sync-service.ts';
import type { PlanId, PlanRecord } from '#shared/model/records.ts';
import type { Log } from './log.ts';
import type { PlanHealth } from './plan-health.ts';
import { ProofFile } from './proofs.ts';
import { copiesIn, copyBackups, dropCopies, usableFolder } from './second-place.ts';

const proveAfterMs = 30 * 24 * 60 * 60 * 1_000;

export interface BackupsDeps {
  readonly store: Store;
  readonly health: PlanHealth;
  readonly now: () => string;
  readonly log: Log;
}

/** The shelf of backups: makes, proves and copies them, and looks into them. */
export class Backups {
  readonly #deps: BackupsDeps;
  readonly #proofs: ProofFile;
  #failure: string | null = null;

  constructor(deps: BackupsDeps) {
    this.#deps = deps;
    this.#proofs = new ProofFile(deps.store.folder);
  }

  shelf(): BackupShelf {
    const { store } = this.#deps;
    const second = store.settings.get().secondBackupFolder;
    const there = second === null ? null : copiesIn(second);
    return {
      backups: this.#list(),
      folder: backupFolder(store.folder),
      syncedBy: syncServiceOf(store.folder),
      second:
        second === null
          ? null
          : {
              folder: second,
              syncedBy: syncServiceOf(second),
              copies: there?.length ?? 0,
              isThere: there !== null,
            },
      failure: this.#failure,
    };
  }

  /** Whether a day has gone by since the last, and there is something to keep. */
  isDue(): boolean {
    const { store, now } = this.#deps;
    if (store.readOnly || !isBackupDue(store.backups(), now())) return false;
    return store.planIds().length > 0 || store.received.end().writes > 0;
  }

  /** Makes one now. `known` = the faults that the store has. Errors: store-full …; also remembered for the shelf. */
  make(known: readonly Fault[]): Backup {
    const { store, log, now } = this.#deps;
    try {
      const backup = store.backup(known);
      const gone = thinBackups(store.folder, now());
      this.#failure = null;
      log.info('backup made', { faults: known.length });
      const second = store.settings.get().secondBackupFolder;
      if (second !== null)
        dropCopies(
          gone.map((file) => path.basename(file)),
          second,
        );
      return backup;
    } catch (error) {
      this.#failure = storeError(error, store.folder)?.code ?? 'internal';
      throw error;
    }
  }

  /** Opens one backup that was not opened for a month, and looks whether it is what it was. */
  proveOneOld(): void {
    const { now } = this.#deps;
    const isOld = ({ provedAt }: BackupInfo) => Date.parse(now()) - Date.parse(provedAt) > proveAfterMs;
    const oldest = this.#list()
      .filter(isOld)
      .sort((a, b) => (a.provedAt < b.provedAt ? -1 : 1))[0];
    if (oldest) this.prove(oldest.name);
  }

  /** Opens a backup and looks through all of it. Errors: unknown-backup. */
  prove(name: string): { isIntact: boolean; plans: number } {
    const { store, log, now } = this.#deps;
    const { file, isSound } = findBackup(store.folder, name);
    let outcome = { isIntact: false, plans: 0 };
    try {
      outcome = lookIntoBackup(file, ({ faults, plans }) => ({
        isIntact: !isSound || faults.length === 0,
        plans: plans().length,
      }));
    } catch (error) {
      log.error('backup not opened', error);
    }
    const names = store.backups().map((b) => path.basename(b.file));
    if (!store.readOnly) this.#proofs.note(name, { at: now(), isIntact: outcome.isIntact }, names);
    log.info('backup proved', { intact: String(outcome.isIntact), plans: outcome.plans });
    return outcome;
  }

  /** What is in a backup, each plan beside what it is now. Errors: unknown-backup, store-damaged, store-newer. */
  look(name: string): BackedUpPlan[] {
    const { store, health } = this.#deps;
    const damaged = new Set(health.report().faults.map((fault) => fault.planId));
    return lookIntoBackup(findBackup(store.folder, name).file, (backup) => {
      const broken = new Set(backup.faults.map((fault) => fault.planId));
      return backup
        .plans()
        .filter(({ plan }) => !broken.has(plan.id))
        .map(({ plan, changedAt }) => {
          const then = backup.extent(plan.id);
          const today = store.history.extentOf(plan.id);
          const isSame = then.count === today.count && then.checksumSum === today.checksumSum;
          return {
            planId: plan.id,
            title: plan.title,
            changedAt,
            records: then.count,
            now: damaged.has(plan.id) ? 'damaged' : today.count === 0 ? 'gone' : isSame ? 'same' : 'differs',
          };
        });
    });
  }

  /** A plan as a backup holds it. Errors: unknown-backup, unknown-plan, store-damaged, store-newer. */
  records(name: string, planId: PlanId): PlanRecord[] {
    return lookIntoBackup(findBackup(this.#deps.store.folder, name).file, (backup) => backup.records(planId));
  }

  /** The newest backup in which a plan is whole; null = none. */
  newestWith(
    planId: string,
  ): { name: string; madeAt: string; records: number; chain: ReturnType<OpenBackup['chain']> } | null {
    for (const { file, madeAt } of this.#deps.store.backups()) {
      try {
        const found = lookIntoBackup(file, (backup) => {
          if (backup.faults.some((fault) => fault.planId === planId)) return null;
          return {
            name: path.basename(file),
            madeAt,
            records: backup.extent(planId).count,
            chain: backup.chain(planId),
          };
        });
        if (found) return found;
      } catch {
        // Not in this one, or it cannot be read: the one before it may do.
      }
    }
    return null;
  }

  /** Chooses a second place, or none. Errors: bad-folder. */
  chooseSecond(typed: string | null): void {
    const { store } = this.#deps;
    const folder = typed === null ? null : usableFolder(typed, store.folder);
    store.saveSettings({ secondBackupFolder: folder });
    this.copyToSecond();
  }

  /** Brings to the second place what is not there yet; when it is not there itself, another time. */
  copyToSecond(): void {
    const { store, log } = this.#deps;
    const second = store.settings.get().secondBackupFolder;
    if (second === null) return;
    try {
      copyBackups(
        store.backups().map((b) => b.file),
        second,
        makeFolder,
      );
    } catch (error) {
      log.error('second place', error);
    }
  }

  /**
   * Takes a plan out of every backup, in the second place too. `isSecondAway` = that place is not there now, so copies in
   * it keep what they hold.
   */
  erase(planId: string): { isSecondAway: boolean } {
    const { store, log } = this.#deps;
    const { changed, gone } = eraseFromBackups(store.folder, planId);
    log.info('erased from backups', { changed: changed.length, gone: gone.length });
    const second = store.settings.get().secondBackupFolder;
    if (second === null) return { isSecondAway: false };
    const isSecondAway = copiesIn(second) === null;
    if (!isSecondAway) {
      dropCopies(
        [...changed, ...gone].map((file) => path.basename(file)),
        second,
      );
      this.copyToSecond();
    }
    return { isSecondAway };
  }

  #list(): BackupInfo[] {
    const proofs = this.#proofs.all();
    return this.#deps.store.backups().map(({ file, madeAt, bytes, isSound }) => {
      const name = path.basename(file);
      const proof = proofs[name];
      return { name, madeAt, bytes, isSound, provedAt: proof?.at ?? madeAt, isIntact: proof?.isIntact ?? true };
    });
  }
}
