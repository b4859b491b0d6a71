import * as z from 'zod';
import { IsoMoment, idOf } from '../model/define.ts';
import { PlanRecord } from '../model/records.ts';

/** The name of a backup. It is never a path: the core looks it up in its own list. */
export const BackupName = z.string().regex(/^[A-Za-z0-9.-]{1,100}$/);

/** A program that copies folders elsewhere. A live database does not belong in one; a backup may. */
export const SyncService = z.enum(['OneDrive', 'Dropbox', 'iCloud', 'Google Drive', 'Nextcloud']);
export type SyncService = z.infer<typeof SyncService>;

export const BackupInfo = z.strictObject({
  name: BackupName,
  madeAt: IsoMoment,
  bytes: z.int().min(0),
  /** False when a plan was damaged already when it was made. */
  isSound: z.boolean(),
  /** When it was last opened and found to be what it was; at the latest when it was made. */
  provedAt: IsoMoment,
  /** False when it was not what it was at its last proof. */
  isIntact: z.boolean(),
});
export type BackupInfo = z.infer<typeof BackupInfo>;

export const BackupShelf = z.strictObject({
  /** Newest first. */
  backups: z.array(BackupInfo),
  /** Where they are. */
  folder: z.string(),
  /** The program that copies the data folder elsewhere; null = none that we know. */
  syncedBy: SyncService.nullable(),
  /** The second place: where, what copies it elsewhere, and when a copy last came there; null = none was chosen. */
  second: z
    .strictObject({
      folder: z.string(),
      syncedBy: SyncService.nullable(),
      copies: z.int().min(0),
      isThere: z.boolean(),
    })
    .nullable(),
  /** Why the last backup did not come about; null = it did, or none was due. */
  failure: z.string().nullable(),
});
export type BackupShelf = z.infer<typeof BackupShelf>;

/** A plan in a backup, beside what it is now. */
export const BackedUpPlan = z.strictObject({
  planId: idOf('plan'),
  title: z.string(),
  changedAt: IsoMoment,
  records: z.int().min(0),
  now: z.enum(['same', 'differs', 'gone', 'damaged']),
});
export type BackedUpPlan = z.infer<typeof BackedUpPlan>;

export const BackedUpRecords = z.strictObject({ records: z.array(PlanRecord) });

/** What can be read of a damaged plan, so that a person can choose how to go on. */
export const SalvageInfo = z.strictObject({
  /** Records that are as they were, by kind. */
  whole: z.array(z.strictObject({ kind: z.string(), count: z.int() })),
  /** Records that are not: whether they come back as they once were. */
  lost: z.array(z.strictObject({ kind: z.string(), earlier: PlanRecord.nullable() })),
  /** The newest backup in which this plan is whole; null = none. */
  backup: z.strictObject({ name: BackupName, madeAt: IsoMoment, records: z.int() }).nullable(),
});
export type SalvageInfo = z.infer<typeof SalvageInfo>;
