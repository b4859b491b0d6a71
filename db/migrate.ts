import type { Connection } from './connection.ts';

/** Written into the header (application_id), so that a database of another program is told from a damaged one. */
export const applicationId = 0x52544b54;

export function schemaVersion(db: Connection): number {
  return db.pragma('user_version', { simple: true }) as number;
}

/** The sequence number of the last change set; 0 in an empty store. Holds for every schema version there has been. */
export function lastSeq(db: Connection): number {
  if (schemaVersion(db) === 0) return 0;
  return (db.prepare('SELECT max(seq) FROM change_set').pluck().get() as number | null) ?? 0;
}

/**
 * Takes the database from the version it has to the last of `migrations`, a transaction a step with `user_version` in it:
 * cut off at any moment it is at one version or the next. `beforeStep` runs before every step of a store that holds
 * something, to make the backup.
 */
export function migrate(db: Connection, migrations: readonly string[], beforeStep: (version: number) => void): void {
  const found = schemaVersion(db);
  for (let version = found; version < migrations.length; version++) {
    if (found > 0) beforeStep(version);
    db.transaction(() => {
      db.exec(migrations[version] as string);
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${version + 1}`);
    }).immediate();
  }
}
