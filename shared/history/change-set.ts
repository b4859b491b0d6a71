import * as z from 'zod';
import { IsoMoment, idOf } from '../model/define.ts';
import { PlanRecord } from '../model/records.ts';

/**
 * One record before and after. `before: null` creates, `after: null` deletes. Both sides are whole records, so a change
 * can be turned round without asking anybody.
 */
export const Change = z
  .strictObject({ before: PlanRecord.nullable(), after: PlanRecord.nullable() })
  .refine((c) => c.before !== null || c.after !== null, 'a change has a side')
  .refine(
    (c) => c.before === null || c.after === null || (c.before.id === c.after.id && c.before.kind === c.after.kind),
    'both sides are the same record',
  );
export type Change = z.infer<typeof Change>;

export const ChangeSetOrigin = z.enum(['edit', 'fix', 'undo', 'redo', 'import']);
export type ChangeSetOrigin = z.infer<typeof ChangeSetOrigin>;

/** The only way to write: everything that edits a plan makes one of these, and it is written whole or not at all. */
export const ChangeSet = z.strictObject({
  id: idOf('changeSet'),
  planId: idOf('plan'),
  at: IsoMoment,
  /** Change sets in a row with the same group are undone in one step: typing in one field is one thing to a person. */
  group: z.string().min(1).max(64),
  origin: ChangeSetOrigin,
  /** The principal change first: it names the change set for a person. A record appears at most once. */
  changes: z.array(Change).min(1).max(50_000),
});
export type ChangeSet = z.infer<typeof ChangeSet>;
export type ChangeSetId = ChangeSet['id'];
