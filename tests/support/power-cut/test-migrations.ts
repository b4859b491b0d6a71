import { type Migration, migrations } from '#db/migrations/index.ts';

/** The app's own migrations and two more: one that rewrites every row, one that changes a table. */
export const testMigrations: readonly Migration[] = [
  ...migrations,
  (db) => {
    db.exec(`CREATE TABLE extra (id TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT;
   INSERT INTO extra SELECT plan_id || id, json || json FROM record;
   UPDATE change_set SET step = step || '+';`);
  },
  (db) => {
    db.exec(`ALTER TABLE extra ADD COLUMN more INTEGER NOT NULL DEFAULT 7; DELETE FROM extra WHERE rowid % 2 = 0;`);
  },
];
