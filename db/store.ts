import path from 'node:path';
import { type Backup, listBackups, makeBackup, thinBackups } from './backup.ts';
import { assertRuntime, type Connection, openConnection, sqliteVersion } from './connection.ts';
import { type FoundRow, keepEvidence } from './evidence.ts';
import { lockFolder } from './folder-lock.ts';
import { type Healing, healPlan } from './heal.ts';
import { HighWaterMark, type Mark } from './high-water-mark.ts';
import { HistoryTable } from './history.ts';
import { compareWithMark, damaged, inspectStore } from './inspect.ts';
import { checkPlan, type Fault, faultsOf, planIds, receivedFault } from './integrity.ts';
import { makeFolder } from './make-folder.ts';
import { lastSeq, migrate, versionOfApp } from './migrate.ts';
import { migrations as allMigrations, type Migration } from './migrations/index.ts';
import { ReceivedTable, receivedWrites } from './received.ts';
import { RecordTable } from './records.ts';
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
  /** Plans of others. */
  readonly received: ReceivedTable;
  /** All of `work` or nothing of it, on the disk when this returns. Errors: store-full, store-io, store-damaged … */
  write<T>(work: () => T): T;
  /** Takes a plan out whole, records and history, and wipes what it left in the files. Backups keep what they hold. */
  erase(planId: string): void;
  /** Takes a received plan out with all that was written on it, and wipes what it left in the files. */
  eraseReceived(planId: string): void;
  /** Every plan with a history, the most recently changed first. */
  planIds(): string[];
  /** Checks one plan whole, a piece a step; see integrity.ts. */
  check(planId: string): Generator<undefined, Fault | null>;
  /** Checks the received plans; null = sound. */
  checkReceived(): Fault | null;
  /** Makes a damaged plan whole as far as its copies prove it; what was damaged is kept in `evidence/`. See heal.ts. */
  heal(planId: string): Healing;
  /** The title of a plan, damaged or not; null when it cannot be read anywhere. */
  titleOf(planId: string): string | null;
  /** Makes a proved copy in `backups/`, and lets old ones go. `known` = the faults that the store has already. */
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
    compareWithMark(folder, lastSeq(db) + receivedWrites(db), marked);
    migrate(db, migrations, () => makeBackup(db, folder, now(), faultsOf(db)));
    const history = new HistoryTable(db);
    const received = new ReceivedTable(db);
    undo.push(() => mark.close());
    mark.write(markOf(history.end(), received, now()));
    const transaction = db.transaction((work: () => unknown) => work());
    const withBackup = (error: unknown): unknown => {
      const known = storeError(error, folder);
      return known?.code === 'store-damaged' ? damaged(folder, String(known.data.reason)) : (known ?? error);
    };
    const records = new RecordTable(db);
    const write = <T>(work: () => T): T => {
      let result: unknown;
      try {
        result = transaction.immediate(work);
      } catch (error) {
        history.forgetEnds();
        throw withBackup(error);
      }
      raiseMark(mark, markOf(history.end(), received, now()));
      return result as T;
    };
    return {
      folder,
      sqlite: sqliteVersion(db),
      records,
      history,
      settings: new SettingTable(db),
      received,
      write,
      erase(planId) {
        // Before, not after: a power cut in between leaves a mark that lags, which is harmless; one that is ahead of the
        // store would say that edits are lost.
        mark.lower(markOf(history.endWithout(planId), received, now()));
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
      },
      eraseReceived(planId) {
        write(() => received.remove(planId, now()));
        wipeLog(db);
      },
      planIds: () => planIds(db),
      check: (planId) => checkPlan(db, planId),
      checkReceived: () => receivedFault(db),
      heal(planId) {
        const keep = (rows: readonly FoundRow[]) => rows.length > 0 && keepEvidence(folder, planId, now(), rows);
        const healing = write(() => healPlan(db, planId, keep));
        history.forgetEnds();
        return healing;
      },
      titleOf: (planId) => titleOf(db, planId),
      backup(known) {
        const backup = makeBackup(db, folder, now(), known);
        thinBackups(folder, now());
        return backup;
      },
      backups: () => listBackups(folder),
      withBackup,
      close() {
        for (const step of undo.splice(0).reverse()) step();
      },
    };
  } catch (error) {
    for (const step of undo.reverse()) step();
    const known = storeError(error, folder);
    if (known?.code === 'store-damaged' && !('backup' in known.data))
      throw damaged(folder, String(known.data.reason), known.data);
    throw known ?? error;
  }
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
function raiseMark(mark: HighWaterMark, reached: Mark): void {
  if (reached.seq === 0) return;
  try {
    mark.write(reached);
  } catch {
    mark.close();
  }
}
