import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CallError } from '#shared/contract/errors.ts';
import type { SettingsChange } from '#shared/contract/settings.ts';
import { type Backup, listBackups, makeBackup } from './backup.ts';
import { closeToOthers } from './close-to-others.ts';
import { assertRuntime, type Connection, openConnection, sqliteVersion } from './connection.ts';
import { dropEvidence, type FoundRow, keepEvidence } from './evidence.ts';
import { lockFolder } from './folder-lock.ts';
import { type Healing, healPlan } from './heal.ts';
import { HighWaterMark, type Mark } from './high-water-mark.ts';
import { HistoryTable } from './history.ts';
import { openImage } from './image.ts';
import { compareWithMark, damaged, inspectReadOnly, inspectStore } from './inspect.ts';
import { checkPlan, type Fault, faultsOf, planIds, receivedFault } from './integrity.ts';
import { makeFolder } from './make-folder.ts';
import { migrate, versionOfApp } from './migrate.ts';
import { migrations as allMigrations, type Migration } from './migrations/index.ts';
import { foundRows } from './plan-rows.ts';
import { ReceivedTable, reachOf } from './received.ts';
import { RecordTable } from './records.ts';
import { type chainOf, replacePlan } from './replace-plan.ts';
import { type Salvage, salvage } from './salvage.ts';
import { SettingTable } from './settings.ts';
import { storeError } from './store-error.ts';
import { titleOf } from './title.ts';

/** The open data folder: the only way to the database. */
export interface Store {
  readonly folder: string;
  readonly sqlite: string;
  readonly records: RecordTable;
  readonly history: HistoryTable;
  readonly settings: SettingTable;
  /** Why nothing can be written; null = everything can. */
  readonly readOnly: CallError | null;
  saveSettings(patch: SettingsChange): void;
  /** Plans of others. */
  readonly received: ReceivedTable;
  /** All of `work` or nothing of it, on the disk when this returns. Errors: store-full, store-io, store-damaged … */
  write<T>(work: () => T): T;
  /**
   * Takes a plan out whole, records and history, and wipes what it left in the files and in `evidence/`. Backups keep what
   * they hold: see erase-backup.ts.
   */
  erase(planId: string): void;
  /** Takes a received plan out with all that was written on it, and wipes what it left in the files. */
  eraseReceived(planId: string): void;
  /** Every plan with a history, the most recently changed first. */
  planIds(): string[];
  /** Checks one plan whole, a piece a step; see integrity.ts. */
  check(planId: string): Generator<undefined, Fault | null>;
  /** Every fault of the store, found in one go. */
  faults(): Fault[];
  /** Checks the received plans; null = sound. */
  checkReceived(): Fault | null;
  /** Makes a damaged plan whole as far as its copies prove it; what was damaged is kept in `evidence/`. See heal.ts. */
  heal(planId: string): Healing;
  /** Puts a history in the place of that of a plan; all that stood there is kept in `evidence/`. */
  replace(planId: string, links: ReturnType<typeof chainOf>): void;
  /** What can be read of a damaged plan. */
  salvage(planId: string): Salvage;
  /** The title of a plan, damaged or not; null when it cannot be read anywhere. */
  titleOf(planId: string): string | null;
  /** Makes a proved copy in `backups/`. `known` = the faults that the store has already. */
  backup(known?: readonly Fault[]): Backup;
  /** Newest first. */
  backups(): Backup[];
  /** Names the newest backup in the failure: what to throw when a read shows that the store is damaged. */
  withBackup(error: unknown): unknown;
  close(): void;
}

export interface StoreOptions {
  readonly folder: string;
  /** The moment, ISO 8601 UTC; for the names of backups. */
  readonly now: () => string;
  /** Only tests pass others than the app's own. */
  readonly migrations?: readonly Migration[];
}

/**
 * Opens the store of a data folder, or makes it. Whatever is refused is refused before a byte of the database changes.
 *
 * Errors: old-runtime, store-readonly, store-full, store-io, store-busy (another process owns the folder), store-damaged
 * (with the reason, what is missing and the newest good backup), store-newer.
 */
export function openStore({ folder, now, migrations = allMigrations }: StoreOptions): Store {
  assertRuntime();
  const undo: (() => void)[] = [];
  try {
    makeFolder(folder);
    const lock = lockFolder(folder);
    undo.push(() => lock.release());
    const file = path.join(folder, 'routekaart.db');
    const mark = new HighWaterMark(path.join(folder, 'routekaart.mark'));
    const marked = mark.read();
    inspectStore(folder, file, versionOfApp(migrations), marked);
    const db = openConnection(file);
    undo.push(() => db.close());
    compareWithMark(folder, reachOf(db), marked);
    migrate(db, migrations, () => makeBackup(db, folder, now(), faultsOf(db)));
    undo.push(() => mark.close());
    closeToOthers(folder);
    const close = () => {
      for (const step of undo.splice(0).reverse()) step();
    };
    return storeOn({ db, folder, now, mark, readOnly: null, close });
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw withBackup(error, folder);
  }
}

/** What an error means to the user; of a damaged store with the newest backup. */
function withBackup(error: unknown, folder: string): unknown {
  const known = storeError(error, folder);
  if (known?.code !== 'store-damaged') return known ?? error;
  return damaged(folder, String(known.data.reason), known.data);
}

/**
 * Opens a store that cannot be written (`cause`: a full disk, a folder that takes no writing) to be read: from memory, with
 * everything that was acknowledged. Errors: those of openStore.
 */
export function openReadOnly({ folder, now, migrations = allMigrations }: StoreOptions, cause: CallError): Store {
  const file = path.join(folder, 'routekaart.db');
  try {
    if (!existsSync(file)) throw cause;
    inspectReadOnly(folder, file, versionOfApp(migrations));
    const db = openImage(file);
    migrate(db, migrations, () => {});
    return storeOn({ db, folder, now, mark: null, readOnly: cause, close: () => void db.close() });
  } catch (error) {
    throw storeError(error, folder) ?? error;
  }
}

interface Opened {
  readonly db: Connection;
  readonly folder: string;
  readonly now: () => string;
  /** Null when nothing is written. */
  readonly mark: HighWaterMark | null;
  readonly readOnly: CallError | null;
  readonly close: () => void;
}

function storeOn({ db, folder, now, mark, readOnly, close }: Opened): Store {
  const history = new HistoryTable(db);
  const received = new ReceivedTable(db);
  mark?.make(markOf(history.end(), received, now()));
  // Until then only the log beside the main file holds that there is anything at all.
  let isFoldedIn = reachOf(db) > 0;
  const transaction = db.transaction((work: () => unknown) => work());
  const records = new RecordTable(db);
  const settings = new SettingTable(db);
  const write = <T>(work: () => T): T => {
    if (readOnly) throw readOnly;
    let result: unknown;
    try {
      result = transaction.immediate(work);
    } catch (error) {
      throw withBackup(error, folder);
    }
    if (!isFoldedIn) {
      isFoldedIn = true;
      wipeLog(db);
    }
    raiseMark(mark, markOf(history.end(), received, now()));
    return result as T;
  };
  return {
    folder,
    sqlite: sqliteVersion(db),
    records,
    history,
    settings,
    readOnly,
    saveSettings: (patch) => {
      // Of a store that takes no writing the copy in memory does: the choice holds as long as the window.
      if (readOnly) settings.set(patch);
      else write(() => settings.set(patch));
    },
    received,
    write,
    erase(planId) {
      // Before, not after: a power cut in between leaves a mark that lags, which is harmless; one that is ahead of the
      // store would say that edits are lost.
      mark?.lower(markOf(history.endWithout(planId), received, now()));
      try {
        uncheckedReferences(db, () =>
          write(() => {
            records.erase(planId);
            history.erase(planId);
          }),
        );
      } catch (error) {
        raiseMark(mark, markOf(history.end(), received, now()));
        throw error;
      }
      wipeLog(db);
      dropEvidence(folder, planId);
    },
    eraseReceived(planId) {
      write(() => received.remove(planId, now()));
      wipeLog(db);
    },
    planIds: () => planIds(db),
    check: (planId) => checkPlan(db, planId),
    faults: () => faultsOf(db),
    checkReceived: () => receivedFault(db),
    heal(planId) {
      const keep = (rows: readonly FoundRow[]) => rows.length > 0 && keepEvidence(folder, planId, now(), rows);
      return write(() => healPlan(db, planId, keep));
    },
    titleOf: (planId) => titleOf(db, planId),
    replace(planId, links) {
      // Whatever wants to be written here is written to evidence first.
      if (readOnly) throw readOnly;
      keepEvidence(folder, planId, now(), [...foundRows(db, 'change_set', planId), ...foundRows(db, 'record', planId)]);
      uncheckedReferences(db, () => write(() => replacePlan(db, planId, links)));
    },
    salvage: (planId) => salvage(db, planId),
    backup(known) {
      if (readOnly) throw readOnly;
      return makeBackup(db, folder, now(), known);
    },
    backups: () => listBackups(folder),
    withBackup: (error) => withBackup(error, folder),
    close,
  };
}

/**
 * No reference leaves a plan, so none can break when all of it goes. Checked row by row SQLite would look at every other
 * row of the plan for each: 14 s for 10,000 records.
 */
function uncheckedReferences(db: Connection, work: () => void): void {
  db.pragma('foreign_keys = OFF');
  try {
    work();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

/** What was written before the last checkpoint still stands in the WAL. It goes with the next one too, if it cannot now. */
function wipeLog(db: Connection): void {
  try {
    db.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // The plan is gone already; the work goes on.
  }
}

/** How far the whole store has come: its change sets, and what was written about plans of others. */
function markOf(end: Mark | null, received: ReceivedTable, now: string): Mark {
  const { writes, at } = received.end();
  const last = [end?.at ?? '', at].sort().at(-1);
  return { seq: (end?.seq ?? 0) + writes, at: last || now };
}

/** The edit is on the disk already: a mark that cannot be written only makes the next check milder. */
function raiseMark(mark: HighWaterMark | null, reached: Mark): void {
  try {
    mark?.write(reached);
  } catch {
    mark?.close();
  }
}
