import * as z from 'zod';
import { defineKind, IsoDate, IsoMoment, idOf, Line, Minutes, Position, Text } from '../define.ts';

/** Contract hours over a part of the plan's period. Outside any of these the contract of the plan holds, with 90/10. */
export const contractPeriodKind = defineKind({
  kind: 'contractPeriod',
  titleField: 'startDate',
  shape: {
    startDate: IsoDate,
    /** Null = until the next one, or the end of the plan. */
    endDate: IsoDate.nullable(),
    minutesPerWeek: Minutes,
    /** The part for side tasks, in thousandths of the contract: 100 = 10%. */
    sidePermille: z.int().min(0).max(1000),
    /** The day on which another split than 90/10 was agreed; null = not agreed. */
    splitAgreedOn: IsoDate.nullable(),
  },
});
export type ContractPeriod = z.infer<typeof contractPeriodKind.schema>;

/** A part of the core task, with its results as they were agreed (method: kerntaak). */
export const coreTaskKind = defineKind({
  kind: 'coreTask',
  titleField: 'title',
  shape: {
    title: Line,
    results: Text,
    minutesPerWeek: Minutes.nullable(),
    agreedOn: IsoDate.nullable(),
    position: Position,
  },
});
export type CoreTask = z.infer<typeof coreTaskKind.schema>;

/** Days on which one does not work. */
export const leaveKind = defineKind({
  kind: 'leave',
  titleField: 'title',
  shape: {
    title: Line,
    startDate: IsoDate,
    endDate: IsoDate,
    leaveKind: z.enum(['leave', 'holiday', 'other']),
    /** Null = whole days. */
    minutesPerDay: Minutes.nullable(),
    /** The id it has in the calendar it was read from; empty = typed. */
    calendarUid: z.string().max(1_000),
  },
});
export type Leave = z.infer<typeof leaveKind.schema>;

/** Time that was spent: on which day, how long, on what, in whose time. */
export const hourEntryKind = defineKind({
  kind: 'hourEntry',
  titleField: 'note',
  references: [
    { field: 'sideTaskId', to: 'sideTask', onDelete: 'clear' },
    { field: 'coreTaskId', to: 'coreTask', onDelete: 'clear' },
    { field: 'activityId', to: 'activity', onDelete: 'clear' },
  ],
  shape: {
    workedOn: IsoDate,
    minutes: Minutes,
    what: z.enum(['core', 'side', 'learning']),
    time: z.enum(['work', 'own']),
    sideTaskId: idOf('sideTask').nullable(),
    coreTaskId: idOf('coreTask').nullable(),
    activityId: idOf('activity').nullable(),
    note: Line,
    loggedAt: IsoMoment,
  },
});
export type HourEntry = z.infer<typeof hourEntryKind.schema>;
