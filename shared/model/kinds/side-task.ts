import * as z from 'zod';
import { defineKind, IsoDate, Line, Minutes, Position, Text } from '../define.ts';

/** A task of one's own choice beside the core task: 10% of the working time (method: neventaak). */
export const sideTaskKind = defineKind({
  kind: 'sideTask',
  titleField: 'title',
  shape: {
    title: Line,
    isOutsideDepartment: z.boolean(),
    goals: Text,
    /** How it contributes to the assignment. */
    contribution: Text,
    minutesPerWeek: Minutes.nullable(),
    startDate: IsoDate.nullable(),
    endDate: IsoDate.nullable(),
    /** The day the manager agreed; null = not agreed (yet). */
    agreedOn: IsoDate.nullable(),
    /** Said by the owner: this is really part of the core task. */
    isCoreTask: z.boolean(),
    position: Position,
  },
});
export type SideTask = z.infer<typeof sideTaskKind.schema>;
