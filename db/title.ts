import type { Connection } from './connection.ts';
import { isWhole, lastSaid, rawRecords } from './plan-rows.ts';

/** The title of a plan, even when it is damaged: as its record says, or else its history; null when neither can be read. */
export function titleOf(db: Connection, planId: string): string | null {
  try {
    const record = rawRecords(db, planId).find((r) => r.id === planId && isWhole(r));
    const said = record?.json ?? lastSaid(db, planId).get(planId) ?? 'null';
    return (JSON.parse(said) as { title: string } | null)?.title ?? null;
  } catch {
    return null;
  }
}
