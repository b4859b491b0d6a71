import * as z from 'zod';
import { defineKind, IsoDate, IsoMoment, idOf, Line, Text } from '../define.ts';

/** weekly = the look-back of a week; a stumble is something that went wrong. */
export const ReflectionKind = z.enum(['reflection', 'stumble', 'weekly']);
export type ReflectionKind = z.infer<typeof ReflectionKind>;

/** An entry of the logbook: what happened, what it did to me, what I learned, what I do differently tomorrow. */
export const reflectionKind = defineKind({
  kind: 'reflection',
  titleField: 'title',
  isPrivate: true,
  references: [
    { field: 'requirementIds', to: 'requirement', onDelete: 'clear' },
    { field: 'learningQuestionIds', to: 'learningQuestion', onDelete: 'clear' },
    { field: 'activityIds', to: 'activity', onDelete: 'clear' },
    { field: 'sideTaskIds', to: 'sideTask', onDelete: 'clear' },
    { field: 'becameActivityIds', to: 'activity', onDelete: 'clear' },
    { field: 'becameScoreIds', to: 'selfScore', onDelete: 'clear' },
  ],
  shape: {
    entryKind: ReflectionKind,
    happenedOn: IsoDate,
    /** Orders several entries of one day. */
    addedAt: IsoMoment,
    title: Line,
    whatHappened: Text,
    thoughts: Text,
    lesson: Text,
    tomorrow: Text,
    /** What it is about. */
    requirementIds: z.array(idOf('requirement')),
    learningQuestionIds: z.array(idOf('learningQuestion')),
    activityIds: z.array(idOf('activity')),
    sideTaskIds: z.array(idOf('sideTask')),
    /** What came of its lesson: activities, and own scores of which it is evidence. */
    becameActivityIds: z.array(idOf('activity')),
    becameScoreIds: z.array(idOf('selfScore')),
  },
});
export type Reflection = z.infer<typeof reflectionKind.schema>;
