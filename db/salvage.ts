import type { PlanRecord } from '#shared/model/records.ts';
import { PlanRecord as PlanRecordSchema } from '#shared/model/records.ts';
import { upcastRecord } from '#shared/model/versions.ts';
import type { Connection } from './connection.ts';
import { isWhole, lastSaid, rawRecords } from './plan-rows.ts';

/** A record that is not what it was last. */
export interface LostRecord {
  readonly kind: string;
  /** As it was once, when the history still says so: it comes back like that. Null = nothing of it can be read. */
  readonly earlier: PlanRecord | null;
}

export interface Salvage {
  /** Records that are whole, as they are now. */
  readonly whole: PlanRecord[];
  readonly lost: LostRecord[];
}

/** Reads of a damaged plan what can be read, and says of the rest what can be known. */
export function salvage(db: Connection, planId: string): Salvage {
  const found: Salvage = { whole: [], lost: [] };
  const spoken = lastSaid(db, planId);
  const rows = rawRecords(db, planId);
  for (const row of rows) {
    const record = isWhole(row) ? read(row.json) : null;
    if (record) found.whole.push(record);
    else {
      const earlier = read(spoken.get(row.id) ?? '');
      found.lost.push({ kind: earlier?.kind ?? row.kind, earlier });
    }
  }
  // The plan is what all the rest hangs on: without a row of it its history has to name it.
  if (!rows.some((row) => row.id === planId)) {
    const plan = read(spoken.get(planId) ?? '');
    if (plan) found.lost.push({ kind: 'plan', earlier: plan });
  }
  return found;
}

function read(json: string): PlanRecord | null {
  try {
    const parsed = PlanRecordSchema.safeParse(upcastRecord(JSON.parse(json) as PlanRecord));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
