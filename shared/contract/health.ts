import * as z from 'zod';
import { IsoMoment } from '../model/define.ts';
import { ErrorReply } from './errors.ts';

/** What is wrong with a plan: its records, its history, or what was received of somebody else's. */
export const FaultPart = z.enum(['records', 'history', 'received']);
export type FaultPart = z.infer<typeof FaultPart>;

/** A plan that is damaged and could not be made whole from its other copy. All other plans are open as ever. */
export const PlanFault = z.strictObject({
  planId: z.string(),
  /** Null when the title cannot be read either. */
  title: z.string().nullable(),
  part: FaultPart,
});
export type PlanFault = z.infer<typeof PlanFault>;

/** A plan that was damaged and was made whole from its other copy: nothing is missing from it. */
export const PlanHealed = z.strictObject({
  planId: z.string(),
  title: z.string().nullable(),
  at: IsoMoment,
  records: z.int().min(0),
  changeSets: z.int().min(0),
});
export type PlanHealed = z.infer<typeof PlanHealed>;

/** How the store is doing, as far as was seen since the start. */
export const Health = z.strictObject({
  /** Why everything can be read and nothing written; null = it can. */
  readOnly: ErrorReply.nullable(),
  faults: z.array(PlanFault),
  healed: z.array(PlanHealed),
});
export type Health = z.infer<typeof Health>;
