import * as z from 'zod';
import { IsoMoment } from '../model/define.ts';
import { BackupName } from './backups.ts';
import { ErrorReply } from './errors.ts';

const FoundPlan = z.strictObject({ planId: z.string(), title: z.string().nullable(), changedAt: z.string() });

/** How to go on with a store that does not open: what can be read of it, its newest whole backup, or anew. */
export const RescueWay = z.enum(['as-is', 'backup', 'empty', 'again']);
export type RescueWay = z.infer<typeof RescueWay>;

export const Rescue = z.strictObject({
  /** Why it does not open. */
  error: ErrorReply,
  asIs: z.strictObject({ plans: z.array(FoundPlan) }).nullable(),
  backup: z.strictObject({ name: BackupName, madeAt: IsoMoment, plans: z.array(FoundPlan) }).nullable(),
  /** False when only another app or another folder helps. */
  canGoOn: z.boolean(),
});
export type Rescue = z.infer<typeof Rescue>;
