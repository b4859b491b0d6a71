import type { Connection } from '../connection.ts';

/**
 * Records, the references between them and the history they follow from. A plan is a namespace: ids are unique within it
 * and a reference cannot leave it; SQLite itself refuses one that is broken.
 */
export function plans(db: Connection): void {
  db.exec(`
CREATE TABLE record (
  seq INTEGER PRIMARY KEY,
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  checksum INTEGER NOT NULL,
  json TEXT NOT NULL,
  UNIQUE (plan_id, id),
  FOREIGN KEY (plan_id, plan_id) REFERENCES record (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX record_of_plan ON record (plan_id);
CREATE INDEX record_plan_kind ON record (seq) WHERE kind = 'plan';

CREATE TABLE record_reference (
  plan_id TEXT NOT NULL,
  from_id TEXT NOT NULL,
  to_id TEXT NOT NULL,
  PRIMARY KEY (plan_id, from_id, to_id),
  FOREIGN KEY (plan_id, from_id) REFERENCES record (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, to_id) REFERENCES record (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX record_reference_to ON record_reference (plan_id, to_id);

-- hash = SHA-256 over the hash before it in the same plan and the json: a chain per plan, so that a plan can be erased.
-- record_count and checksum_sum = the records of the plan after it, so that a row that went missing is noticed.
CREATE TABLE change_set (
  seq INTEGER PRIMARY KEY,
  plan_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL CHECK (state IN ('applied', 'undone', 'superseded', 'inverse')),
  step TEXT NOT NULL,
  at TEXT NOT NULL,
  hash_before TEXT NOT NULL,
  hash TEXT NOT NULL,
  record_count INTEGER NOT NULL,
  checksum_sum INTEGER NOT NULL,
  json TEXT NOT NULL,
  UNIQUE (plan_id, number)
) STRICT;
CREATE INDEX change_set_undone ON change_set (plan_id, number) WHERE state = 'undone';

CREATE TABLE setting (key TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
`);
}
