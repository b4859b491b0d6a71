import { shapesVersion } from '#shared/model/versions.ts';
import type { Connection } from './connection.ts';
import type { Migration } from './migrations/index.ts';

/** Written into the header (application_id), so that a database of another program is told from a damaged one. */
export const applicationId = 0x52544b54;

/** `user_version` holds two numbers, so that one look at the header tells whether a newer app was here. */
const shapesFrom = 1_000;

/** What a store is made for. */
export interface StoreVersion {
  /** How many migrations made its tables. */
  readonly tables: number;
  /** How far the kinds of records had grown in the newest app that opened it (shared/model/versions.ts). */
  readonly shapes: number;
}

export function storeVersionOf(userVersion: number): StoreVersion {
  return { tables: userVersion % shapesFrom, shapes: Math.floor(userVersion / shapesFrom) };
}

/** The store version of this app, given its migrations. */
export function versionOfApp(migrations: readonly Migration[]): StoreVersion {
  return { tables: migrations.length, shapes: shapesVersion };
}

/** Both numbers in one, as the header, the names of backups and the refusal of a newer store have it. */
export function userVersionOf({ tables, shapes }: StoreVersion): number {
  return shapes * shapesFrom + tables;
}

/** Whether a store is of a newer app than this one: in its tables, or in the shape of the records it may hold. */
export function isNewer(found: StoreVersion, known: StoreVersion): boolean {
  return found.tables > known.tables || found.shapes > known.shapes;
}

export function schemaVersion(db: Connection): number {
  return db.pragma('user_version', { simple: true }) as number;
}

export function tablesVersion(db: Connection): number {
  return storeVersionOf(schemaVersion(db)).tables;
}

/** The sequence number of the last change set; 0 in an empty store. Holds for every schema version there has been. */
export function lastSeq(db: Connection): number {
  if (schemaVersion(db) === 0) return 0;
  return db.prepare('SELECT coalesce(max(seq), 0) FROM change_set').pluck().get() as number;
}

/**
 * Takes the database from the version it has to that of this app, a transaction a step with `user_version` in it: cut off
 * at any moment it is at one version or the next. When only the shape of records is newer the step changes no row: what was
 * written stays, an older app is kept out. `beforeStep` runs before every step of a store that holds something, to make the
 * backup.
 */
export function migrate(db: Connection, migrations: readonly Migration[], beforeStep: () => void): void {
  const found = storeVersionOf(schemaVersion(db));
  const { shapes } = versionOfApp(migrations);
  const step = (tables: number, work: () => void) => {
    if (found.tables > 0) beforeStep();
    db.transaction(() => {
      work();
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${userVersionOf({ tables, shapes })}`);
    }).immediate();
  };
  const missing = migrations.slice(found.tables);
  missing.forEach((migration, i) => {
    step(found.tables + i + 1, () => migration(db));
  });
  if (missing.length === 0 && found.shapes < shapes) step(found.tables, () => {});
}
