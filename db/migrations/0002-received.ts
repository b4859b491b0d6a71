import type { Connection } from '../connection.ts';

/**
 * Plans of others as they were shared with us, each round whole as it came, and what is being written on it. Apart from
 * the plans of one's own: no record of these is one of ours.
 */
export function received(db: Connection): void {
  db.exec(`
CREATE TABLE received_share (
  seq INTEGER PRIMARY KEY,
  plan_id TEXT NOT NULL,
  share_id TEXT NOT NULL UNIQUE,
  shared_at TEXT NOT NULL,
  received_at TEXT NOT NULL,
  head TEXT NOT NULL,
  checksum INTEGER NOT NULL,
  json TEXT NOT NULL
) STRICT;
CREATE INDEX received_share_plan ON received_share (plan_id, shared_at);

CREATE TABLE received_draft (
  share_id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  saved_at TEXT NOT NULL,
  checksum INTEGER NOT NULL,
  json TEXT NOT NULL,
  FOREIGN KEY (share_id) REFERENCES received_share (share_id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- One row. writes = how often something was written in these tables, which counts with the change sets in the mark;
-- checksum_sum = of all rows of both, so that a row that went missing is noticed.
CREATE TABLE received_extent (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  writes INTEGER NOT NULL,
  at TEXT NOT NULL,
  checksum_sum INTEGER NOT NULL
) STRICT;
INSERT INTO received_extent VALUES (1, 0, '', 0);
`);
}
