import * as z from 'zod';
import { defineKind, idOf, Level, Line, Position, Text } from '../define.ts';

export const Importance = z.enum(['high', 'medium', 'low']);
export type Importance = z.infer<typeof Importance>;
export const Origin = z.enum(['assignment', 'profile', 'ambition']);
export type Origin = z.infer<typeof Origin>;
export const Mastery = z.enum(['knowledge', 'skill']);
export type Mastery = z.infer<typeof Mastery>;

/** One thing the job, the assignment or one's own ambition asks: to know or to be able to do (method: eis). */
export const requirementKind = defineKind({
  kind: 'requirement',
  titleField: 'title',
  shape: {
    title: Line,
    mastery: Mastery,
    requiredLevel: Level,
    importance: Importance,
    origin: Origin,
    note: Text,
    position: Position,
    /** "Bewust niet nu": the gap is seen and left for later, with the reason (may be empty). Null = not decided so. */
    notNow: z.strictObject({ reason: Text }).nullable(),
    /** The job profile it was read from. */
    profileId: idOf('jobProfile').nullable(),
    /** Its place in the text of that profile: from `profileStart` up to `profileEnd`, in UTF-16 units. Both or neither. */
    profileStart: z.int().min(0).nullable(),
    profileEnd: z.int().min(0).nullable(),
  },
  references: [{ field: 'profileId', to: 'jobProfile', onDelete: 'clear' }],
});
export type Requirement = z.infer<typeof requirementKind.schema>;
