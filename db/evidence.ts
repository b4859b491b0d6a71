import { closeSync, fsyncSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';

/** A row as it was found: its table, its key, and every column, texts as the bytes that stood there (base64). */
export interface FoundRow {
  readonly table: 'record' | 'change_set';
  readonly row: Readonly<Record<string, unknown>>;
}

export function evidenceFolder(folder: string): string {
  return path.join(folder, 'evidence');
}

/**
 * Keeps what was found damaged, before anything is put in its place: a file of lines of JSON, on the disk when this
 * returns. Its name holds the plan, so that erasing the plan finds it.
 */
export function keepEvidence(folder: string, planId: string, now: string, rows: readonly FoundRow[]): string {
  const kept = evidenceFolder(folder);
  makeFolder(kept);
  const file = path.join(kept, `${now.slice(0, 23).replaceAll(':', '-')}${endingOf(planId)}`);
  const fd = openSync(file, 'a', 0o600);
  try {
    writeSync(fd, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  return file;
}

/** Deletes what was kept of one plan. */
export function dropEvidence(folder: string, planId: string): void {
  const kept = evidenceFolder(folder);
  if (!statSync(kept, { throwIfNoEntry: false })?.isDirectory()) return;
  for (const name of readdirSync(kept)) if (name.endsWith(endingOf(planId))) rmSync(path.join(kept, name));
}

/** How the name of a file about a plan ends. The id may be what was damaged. */
function endingOf(planId: string): string {
  return `Z-${planId.replaceAll(/[^A-Za-z0-9_-]/g, '_')}.jsonl`;
}
