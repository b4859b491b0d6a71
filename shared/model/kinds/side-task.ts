import * as z from 'zod';
import { defineKind, IsoDate, idOf, Line, Minutes, Position, Text } from '../define.ts';

/** A task of one's own choice beside the core task: 10% of the working time (method: neventaak). */
export const sideTaskKind = defineKind({
  kind: 'sideTask',
  titleField: 'title',
  references: [{ field: 'learningQuestionIds', to: 'learningQuestion', onDelete: 'clear' }],
  shape: {
    title: Line,
    /** What it is about, in a few words. */
    subject: Line,
    isOutsideDepartment: z.boolean(),
    goals: Text,
    /** How it contributes to the assignment. */
    contribution: Text,
    /** Hours a week, or a total over the period; at most one of the two is filled in. */
    minutesPerWeek: Minutes.nullable(),
    totalMinutes: Minutes.nullable(),
    startDate: IsoDate.nullable(),
    endDate: IsoDate.nullable(),
    /** The day the manager agreed; null = not agreed (yet). */
    agreedOn: IsoDate.nullable(),
    /** Said by the owner: this is really part of the core task. */
    isCoreTask: z.boolean(),
    /** What is learned by it. */
    learningQuestionIds: z.array(idOf('learningQuestion')),
    position: Position,
  },
});
export type SideTask = z.infer<typeof sideTaskKind.schema>;
