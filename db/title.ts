import type { Connection } from './connection.ts';
import { isProved, isWhole, rawChanges, rawRecords, sidesOf } from './plan-rows.ts';

/** The title of a plan, even when it is damaged: as its record says, or else its history; null when neither can be read. */
export function titleOf(db: Connection, planId: string): string | null {
  try {
    const record = rawRecords(db, planId).find((r) => r.id === planId && isWhole(r));
    const said = record?.json ?? lastSaid(db, planId);
    return said === undefined ? null : ((JSON.parse(said) as { title: string }).title ?? null);
  } catch {
    return null;
  }
}

function lastSaid(db: Connection, planId: string): string | undefined {
  for (const row of rawChanges(db, planId).reverse()) {
    const side = isProved(row) && sidesOf(row.json).find((s) => s.id === planId);
    if (side && (side.after ?? side.before)) return side.after ?? side.before ?? undefined;
  }
  return undefined;
}
