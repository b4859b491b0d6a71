import type * as z from 'zod';
import { defineKind, IsoMoment, Line, positionField, Text } from '../define.ts';

/**
 * The document that says what the job asks (method: functie- en competentieprofiel), as it was read. Requirements point at
 * the place in `text` they came from, so the text changes only together with those places (edits/profiles.ts).
 */
export const jobProfileKind = defineKind({
  kind: 'jobProfile',
  name: { nl: ['functieprofiel', 'functieprofielen'], en: ['job profile', 'job profiles'] },
  leaves: 'jobProfile',
  titleField: 'title',
  fields: {
    title: { schema: Line, nl: 'titel', en: 'title', leaves: 'drawn' },
    text: { schema: Text, nl: 'tekst', en: 'text', leaves: 'shown' },
    /** The file it came from, without its folder; empty when the text was pasted. */
    fileName: { schema: Line, nl: 'bestand', en: 'file', empty: '' },
    readAt: { schema: IsoMoment, nl: 'ingelezen op', en: 'read on', leaves: 'silent' },
    position: positionField,
  },
});
export type JobProfile = z.infer<typeof jobProfileKind.schema>;
