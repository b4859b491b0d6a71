import type * as z from 'zod';
import { defineKind, IsoMoment, Line, Position, Text } from '../define.ts';

/**
 * The document that says what the job asks (method: functie- en competentieprofiel), as it was read. Requirements point at
 * the place in `text` they came from, so the text changes only together with those places (edits/profiles.ts).
 */
export const jobProfileKind = defineKind({
  kind: 'jobProfile',
  titleField: 'title',
  shape: {
    title: Line,
    text: Text,
    /** The file it came from, without its folder; empty when the text was pasted. */
    fileName: Line,
    readAt: IsoMoment,
    position: Position,
  },
});
export type JobProfile = z.infer<typeof jobProfileKind.schema>;
