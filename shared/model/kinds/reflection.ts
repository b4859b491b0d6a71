import * as z from 'zod';
import { defineKind, IsoDate, IsoMoment, idOf, Line, Text } from '../define.ts';

/** weekly = the look-back of a week; a stumble is something that went wrong. */
export const ReflectionKind = z.enum(['reflection', 'stumble', 'weekly']);
export type ReflectionKind = z.infer<typeof ReflectionKind>;

/** An entry of the logbook: what happened, what it did to me, what I learned, what I do differently tomorrow. */
export const reflectionKind = defineKind({
  kind: 'reflection',
  name: { nl: ['notitie in het logboek', 'notities in het logboek'], en: ['logbook entry', 'logbook entries'] },
  leaves: 'ticked',
  titleField: 'title',
  references: [
    { field: 'requirementIds', to: 'requirement', onDelete: 'clear' },
    { field: 'learningQuestionIds', to: 'learningQuestion', onDelete: 'clear' },
    { field: 'activityIds', to: 'activity', onDelete: 'clear' },
    { field: 'sideTaskIds', to: 'sideTask', onDelete: 'clear' },
    { field: 'becameActivityIds', to: 'activity', onDelete: 'clear' },
    { field: 'becameScoreIds', to: 'selfScore', onDelete: 'clear' },
  ],
  fields: {
    entryKind: {
      schema: ReflectionKind,
      nl: 'soort',
      en: 'kind',
      leaves: 'drawn',
      words: {
        nl: { reflection: 'Reflectie', stumble: 'Gestruikeld', weekly: 'Terugblik' },
        en: { reflection: 'Reflection', stumble: 'Stumble', weekly: 'Look-back' },
      },
    },
    happenedOn: { schema: IsoDate, nl: 'datum', en: 'date', leaves: 'drawn' },
    /** Orders several entries of one day. */
    addedAt: { schema: IsoMoment, nl: 'moment', en: 'moment', leaves: 'silent' },
    title: { schema: Line, nl: 'titel', en: 'title', leaves: 'drawn' },
    whatHappened: { schema: Text, nl: 'wat er gebeurde', en: 'what happened', leaves: 'drawn' },
    thoughts: { schema: Text, nl: 'wat ik dacht en voelde', en: 'what I thought and felt', leaves: 'drawn' },
    lesson: { schema: Text, nl: 'wat ik leerde', en: 'what I learned', leaves: 'drawn' },
    tomorrow: { schema: Text, nl: 'wat ik morgen anders doe', en: 'what I do differently tomorrow', leaves: 'drawn' },
    /** What it is about. */
    requirementIds: { schema: z.array(idOf('requirement')), nl: 'eisen', en: 'requirements', leaves: 'drawn' },
    learningQuestionIds: {
      schema: z.array(idOf('learningQuestion')),
      nl: 'leervragen',
      en: 'learning questions',
      leaves: 'drawn',
    },
    activityIds: { schema: z.array(idOf('activity')), nl: 'leeractiviteiten', en: 'activities', leaves: 'drawn' },
    sideTaskIds: { schema: z.array(idOf('sideTask')), nl: 'neventaken', en: 'side tasks', leaves: 'drawn' },
    /** What came of its lesson: activities, and own scores of which it is evidence. */
    becameActivityIds: {
      schema: z.array(idOf('activity')),
      nl: 'activiteiten die ervan kwamen',
      en: 'activities that came of it',
      leaves: 'drawn',
    },
    becameScoreIds: {
      schema: z.array(idOf('selfScore')),
      nl: 'scores die ervan kwamen',
      en: 'scores that came of it',
      leaves: 'silent',
    },
  },
});
export type Reflection = z.infer<typeof reflectionKind.schema>;
