import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { listBackups, syncFolder } from './backup.ts';
import { evidenceFolder } from './evidence.ts';
import { lookAtImage } from './image.ts';
import { planIds } from './integrity.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Takes a plan out of every backup in `backups/`: each that holds it is written anew without it, under the same name. One
 * that cannot be read is deleted, for nobody can tell what is in it. All that was kept as evidence goes too: it may hold the
 * plan in any form. Gives the files that were written anew and those that are gone.
 */
export function eraseFromBackups(folder: string, planId: string): { changed: string[]; gone: string[] } {
  const outcome = { changed: [] as string[], gone: [] as string[] };
  for (const { file } of listBackups(folder)) {
    const bytes = without(file, planId);
    if (bytes === 'not-in-it') continue;
    if (bytes === 'unreadable') {
      rmSync(file);
      outcome.gone.push(file);
      continue;
    }
    const fresh = path.join(path.dirname(file), 'unproved.db');
    writeWhole(fresh, bytes);
    renameSync(fresh, file);
    outcome.changed.push(file);
  }
  if (outcome.changed.length > 0) syncFolder(path.dirname(outcome.changed[0] as string));
  rmSync(evidenceFolder(folder), { recursive: true, force: true });
  return outcome;
}

/** A backup as it would be without a plan, written row by row: nothing of the plan is left between the rows. */
function without(file: string, planId: string): Buffer | 'not-in-it' | 'unreadable' {
  try {
    return lookAtImage(file, (db) => {
      if (!planIds(db).includes(planId)) return 'not-in-it';
      for (const table of ['record_reference', 'record', 'change_set'])
        db.prepare(`DELETE FROM ${table} WHERE plan_id = ?`).run(planId);
      db.exec('VACUUM');
      return db.serialize();
    });
  } catch {
    return 'unreadable';
  }
}
