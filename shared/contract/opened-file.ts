import * as z from 'zod';

/**
 * A file the app was opened with: as an argument, by double click, or handed over by a second start. The page gets its
 * name and its bytes, never where it stands.
 */
export const OpenedFile = z.union([
  z.strictObject({ name: z.string().max(255), base64: z.string() }),
  z.strictObject({ name: z.string().max(255), problem: z.enum(['too-large', 'not-a-file', 'unreadable']) }),
]);
export type OpenedFile = z.infer<typeof OpenedFile>;
