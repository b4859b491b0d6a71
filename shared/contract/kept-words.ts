import * as z from 'zod';
import { idOf, Text } from '../model/define.ts';

/** Names a window over the reloading of its page; it says nothing of a person. */
export const WindowId = z.string().regex(/^[\w-]{8,64}$/);

/** Words in a field of a window that are not in the store. */
export const KeptWords = z.strictObject({
  planId: idOf('plan').nullable(),
  /** The record and the field they are for, when that is known. */
  recordId: z.string().max(64).nullable(),
  field: z.string().max(64).nullable(),
  /** What the field is called on the screen. */
  label: z.string().max(400),
  text: Text,
  /** What the field held when they were begun. */
  stored: Text,
});
export type KeptWords = z.infer<typeof KeptWords>;
