import { CallError } from '#shared/contract/errors.ts';
import type { ReceivedHead } from '#shared/contract/received.ts';
import type { Connection } from './connection.ts';
import { rowChecksum } from './hash.ts';
import { lastSeq, tablesVersion } from './migrate.ts';

/** The schema version that brought these tables. */
const sinceVersion = 2;

interface ShareRow {
  readonly planId: string;
  readonly shareId: string;
  readonly receivedAt: string;
  readonly head: string;
  readonly checksum: number;
  readonly json: string;
}

interface DraftRow {
  readonly revision: number;
  readonly savedAt: string;
  readonly checksum: number;
  readonly json: string;
}

/** A draft as it is kept: its JSON, and the number of the save. */
export interface KeptDraft {
  readonly revision: number;
  readonly savedAt: string;
  readonly json: string;
}

export interface KeptRound {
  readonly planId: string;
  readonly shareId: string;
  readonly receivedAt: string;
  readonly head: ReceivedHead;
  readonly draft: KeptDraft | null;
}

const shareColumns = 'plan_id AS planId, share_id AS shareId, received_at AS receivedAt, head, checksum, json';

/** The plans of others. A row whose checksum does not fit is never handed out: store-damaged. Write within Store.write. */
export class ReceivedTable {
  readonly #rounds;
  readonly #roundsOf;
  readonly #share;
  readonly #draft;
  readonly #insertShare;
  readonly #putDraft;
  readonly #deleteShares;
  readonly #deleteDrafts;
  readonly #grow;
  readonly #end;

  constructor(db: Connection) {
    this.#rounds = db.prepare<[], ShareRow>(`SELECT ${shareColumns} FROM received_share ORDER BY shared_at, seq`);
    this.#roundsOf = db.prepare<[string], ShareRow>(
      `SELECT ${shareColumns} FROM received_share WHERE plan_id = ? ORDER BY shared_at, seq`,
    );
    this.#share = db.prepare<[string], ShareRow>(`SELECT ${shareColumns} FROM received_share WHERE share_id = ?`);
    this.#draft = db.prepare<[string], DraftRow>(
      'SELECT revision, saved_at AS savedAt, checksum, json FROM received_draft WHERE share_id = ?',
    );
    this.#insertShare = db.prepare(
      `INSERT INTO received_share (plan_id, share_id, shared_at, received_at, head, checksum, json)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#putDraft = db.prepare(
      `INSERT INTO received_draft (share_id, revision, saved_at, checksum, json) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (share_id) DO UPDATE SET revision = excluded.revision, saved_at = excluded.saved_at,
         checksum = excluded.checksum, json = excluded.json`,
    );
    this.#deleteShares = db.prepare('DELETE FROM received_share WHERE plan_id = ?');
    this.#deleteDrafts = db.prepare(
      'DELETE FROM received_draft WHERE share_id IN (SELECT share_id FROM received_share WHERE plan_id = ?)',
    );
    this.#grow = db.prepare(
      'UPDATE received_extent SET writes = writes + 1, at = ?, checksum_sum = checksum_sum + ? WHERE one = 1',
    );
    this.#end = db.prepare<[], { writes: number; at: string }>(
      "SELECT coalesce(max(writes), 0) AS writes, coalesce(max(at), '') AS at FROM received_extent",
    );
  }

  /** How often something was written here, and when last. */
  end(): { writes: number; at: string } {
    return this.#end.get() as { writes: number; at: string };
  }

  /** Every round of every plan, oldest first. */
  list(): KeptRound[] {
    return this.#rounds.all().map((row) => this.#kept(row));
  }

  /** The rounds of a plan, oldest first, each with the JSON of what came; [] = no such plan. */
  rounds(planId: string): (KeptRound & { readonly json: string })[] {
    return this.#roundsOf.all(planId).map((row) => ({ ...this.#kept(row), json: row.json }));
  }

  /** The JSON of a round; undefined when it never came. */
  share(shareId: string): { planId: string; json: string } | undefined {
    const row = this.#share.get(shareId);
    return row && { planId: row.planId, json: sound(row, shareText(row)).json };
  }

  draft(shareId: string): KeptDraft | null {
    const row = this.#draft.get(shareId);
    return row ? { revision: row.revision, savedAt: row.savedAt, json: sound(row, row.json).json } : null;
  }

  add(
    round: { planId: string; shareId: string; sharedAt: string; head: ReceivedHead; json: string },
    now: string,
  ): void {
    const head = JSON.stringify(round.head);
    const checksum = rowChecksum(shareText({ head, json: round.json }));
    this.#insertShare.run(round.planId, round.shareId, round.sharedAt, now, head, checksum, round.json);
    this.#grow.run(now, checksum);
  }

  putDraft(shareId: string, revision: number, json: string, now: string): void {
    const before = this.#draft.get(shareId)?.checksum ?? 0;
    const checksum = rowChecksum(json);
    this.#putDraft.run(shareId, revision, now, checksum, json);
    this.#grow.run(now, checksum - before);
  }

  /** Deletes every round of a plan with what was written on it. */
  remove(planId: string, now: string): void {
    const gone = this.#roundsOf.all(planId);
    const sum = gone.reduce((s, row) => s + row.checksum + (this.#draft.get(row.shareId)?.checksum ?? 0), 0);
    this.#deleteDrafts.run(planId);
    this.#deleteShares.run(planId);
    this.#grow.run(now, -sum);
  }

  #kept(row: ShareRow): KeptRound {
    const { planId, shareId, receivedAt, head } = sound(row, shareText(row));
    return { planId, shareId, receivedAt, head: JSON.parse(head) as ReceivedHead, draft: this.draft(shareId) };
  }
}

/** How often something was written in the tables of what was received; 0 in a store from before there were any. */
export function receivedWrites(db: Connection): number {
  if (tablesVersion(db) < sinceVersion) return 0;
  return db.prepare('SELECT coalesce(max(writes), 0) FROM received_extent').pluck().get() as number;
}

/** How far a store has come, as its mark counts it: its change sets, and what was written about plans of others. */
export function reachOf(db: Connection): number {
  return lastSeq(db) + receivedWrites(db);
}

/** The plan whose rows are not as they were written; null = all are sound. An empty id: a row is missing. */
export function checkReceived(db: Connection): string | null {
  if (tablesVersion(db) < sinceVersion) return null;
  let sum = 0;
  const shares = db.prepare<[], ShareRow>(`SELECT ${shareColumns} FROM received_share`);
  for (const row of shares.iterate()) {
    if (rowChecksum(shareText(row)) !== row.checksum) return row.planId;
    sum += row.checksum;
  }
  const drafts = db.prepare<[], { planId: string; checksum: number; json: string }>(
    `SELECT coalesce(plan_id, '') AS planId, draft.checksum, draft.json
     FROM received_draft AS draft LEFT JOIN received_share USING (share_id)`,
  );
  for (const row of drafts.iterate()) {
    if (rowChecksum(row.json) !== row.checksum) return row.planId;
    sum += row.checksum;
  }
  const expected = db.prepare('SELECT checksum_sum FROM received_extent').pluck().get();
  return sum === expected ? null : '';
}

function shareText({ head, json }: Pick<ShareRow, 'head' | 'json'>): string {
  return `${head}\n${json}`;
}

function sound<R extends { readonly checksum: number }>(row: R, text: string): R {
  if (rowChecksum(text) !== row.checksum) throw new CallError('store-damaged', { reason: 'changed' });
  return row;
}
