import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'vitest';
import { checkStore } from '#db/integrity.ts';
import type { Change } from '#shared/history/change-set.ts';
import { alter, type EditContext } from '#shared/model/edits/base.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { definitionOf, type PlanRecord } from '#shared/model/records.ts';
import type { Desk } from '../integration/store/support.ts';
import { testContext } from './plans.ts';

/** A copy of a frozen store to work in. */
export function copyOfStore(from: string, to: string): string {
  for (const file of ['routekaart.db', 'routekaart.mark'])
    cpSync(path.join(from, file), path.join(to, file), { recursive: true });
  return to;
}

export const bytesOfFile = (folder: string, name: string): Uint8Array => readFileSync(path.join(folder, name));

/** Every row that holds what was written. */
export function rowsOf(folder: string): unknown[] {
  const tables = ['record', 'change_set', 'received_share', 'received_draft'];
  // The state of a change set is no part of what was written.
  return lookInto(folder, (db) => tables.map((table) => db.prepare(`SELECT * FROM ${table}`).all().map(withoutState)));
}

/** The JSON of a record as it stands in its row. */
export function rowOfRecord(folder: string, id: string): Record<string, unknown> {
  const find = 'SELECT json FROM record WHERE id = ?';
  return lookInto(folder, (db) => JSON.parse(String(db.prepare(find).pluck().get(id))) as Record<string, unknown>);
}

/** Looks into a copy of a closed store: looking makes files beside it. */
function lookInto<T>(folder: string, look: (db: Database.Database) => T): T {
  const copy = copyOfStore(folder, mkdtempSync(path.join(tmpdir(), 'routekaart-look-')));
  const db = new Database(path.join(copy, 'routekaart.db'), { readonly: true });
  try {
    return look(db);
  } finally {
    db.close();
    rmSync(copy, { recursive: true });
  }
}

function withoutState(row: unknown): unknown {
  const { state: _, ...rest } = row as Record<string, unknown>;
  return rest;
}

/** Whether hashes, checksums and references of a closed store fit. */
export function expectSound(folder: string): void {
  expect(lookInto(folder, checkStore)).toBeNull();
}

export function viewIn(desk: Desk, planId: string): PlanView {
  return new PlanView(new Map(desk.records(planId).map((r) => [r.id as string, r])));
}

/** Every record is what today's schema of its kind says, no more and no less. */
export function expectOfToday(records: readonly PlanRecord[]): void {
  for (const record of records) expect(definitionOf(record.kind).schema.parse(record)).toEqual(record);
}

/** A context whose ids differ from those that stand in a frozen store. */
export const contextOf = (planId: PlanRecord['planId'], name: string): EditContext => testContext(name, planId);

/** A change of one field of this record that an edit may make; null when it is closed, or holds nothing but references. */
export function someChange(record: PlanRecord): Change | null {
  const { fixed, sealed, references, fields } = definitionOf(record.kind);
  const values = record as unknown as Readonly<Record<string, unknown>>;
  if (sealed !== null && values[sealed.once] !== null) return null;
  for (const [field, { schema, words }] of Object.entries(fields)) {
    if (fixed.includes(field) || references.some((r) => r.field === field)) continue;
    const value = values[field];
    const others = [`${value}, nu anders`, ...Object.keys(words?.nl ?? {}), Number(value) + 1, value !== true];
    const other = others.find((o) => typeof o === typeof value && o !== value && schema.safeParse(o).success);
    if (other !== undefined) return alter(record, { [field]: other });
  }
  return null;
}
