import path from 'node:path';
import { CallError } from '#shared/contract/errors.ts';
import type { PlanRecord } from '#shared/model/records.ts';
import { PlanRecord as PlanRecordSchema } from '#shared/model/records.ts';
import { type Backup, listBackups } from './backup.ts';
import type { Connection } from './connection.ts';
import { HistoryTable } from './history.ts';
import { lookAtImage } from './image.ts';
import { type Fault, faultsOf } from './integrity.ts';
import { isNewer, migrate, schemaVersion, storeVersionOf, versionOfApp } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { isProved, type RawChange, rawChanges } from './plan-rows.ts';
import { type RecordExtent, RecordTable } from './records.ts';

/** A backup that is looked into. */
export interface OpenBackup {
  readonly faults: readonly Fault[];
  /** Its sound plans with the moment of their last change. */
  plans(): ReturnType<RecordTable['plans']>['plans'];
  /** How many records a plan has, and the sum of their checksums. */
  extent(planId: string): RecordExtent;
  /** All records of a plan as they were. Errors: unknown-plan, store-damaged. */
  records(planId: string): PlanRecord[];
  /** The whole history of a sound plan. Errors: unknown-plan, store-damaged. */
  chain(planId: string): RawChange[];
}

/** The backup of this name. Errors: unknown-backup when there is none. */
export function findBackup(folder: string, name: string): Backup {
  const found = listBackups(folder).find((backup) => path.basename(backup.file) === name);
  if (!found) throw new CallError('unknown-backup', { name });
  return found;
}

/**
 * What `look` finds in a backup, opened in memory, whatever version made it: its file stays as it is.
 * Errors: store-damaged, store-newer.
 */
export function lookIntoBackup<T>(file: string, look: (backup: OpenBackup) => T): T {
  return lookAtImage(file, (db) => {
    const version = storeVersionOf(schemaVersion(db));
    if (isNewer(version, versionOfApp(migrations))) throw new CallError('store-newer');
    const faults = faultsOf(db);
    migrate(db, migrations, () => {});
    return look(readerOf(db, faults));
  });
}

function readerOf(db: Connection, faults: readonly Fault[]): OpenBackup {
  const records = new RecordTable(db);
  const history = new HistoryTable(db);
  return {
    faults,
    plans: () => records.plans().plans,
    extent: (planId) => history.extentOf(planId),
    records(planId) {
      const json = Buffer.from(records.listJson(planId, history.extentOf(planId))).toString();
      if (json === '') throw new CallError('unknown-plan', { planId });
      return PlanRecordSchema.array().parse(JSON.parse(`[${json}]`));
    },
    chain(planId) {
      const rows = rawChanges(db, planId);
      if (rows.length === 0) throw new CallError('unknown-plan', { planId });
      if (!rows.every(isProved)) throw new CallError('store-damaged', { reason: 'changed' });
      return rows;
    },
  };
}
