import * as z from 'zod';
import { defineKind, IsoDate, IsoMoment, idOf, Level, Line, Text } from '../define.ts';

/** The five factors of eigen regie, in the order of the method. `may` is about the surroundings. */
export const Factor = z.enum(['know', 'want', 'can', 'dare', 'may']);
export type Factor = z.infer<typeof Factor>;

/** One statement of the scan with its answer; null = "weet ik niet". A statement that is not listed was not answered. */
export const ScanAnswer = z.strictObject({ statementId: z.string().min(1).max(64), answer: Level.nullable() });
export type ScanAnswer = z.infer<typeof ScanAnswer>;

/**
 * One eigen-regie scan: a dated snapshot, half-finished while `completedOn` is null. Once completed only what the owner
 * remarks can change (method.md, Eigen regie: an old scan is never changed).
 */
export const scanKind = defineKind({
  kind: 'scan',
  titleField: 'startedOn',
  isPrivate: true,
  sealed: { once: 'completedOn', except: ['remarks'] },
  shape: {
    /** The first, the second …: the order in which they were made, whatever a clock said. */
    number: z.int().min(1),
    /** The version of the wording that was answered. */
    wordingVersion: z.int().min(1),
    startedOn: IsoDate,
    startedAt: IsoMoment,
    completedOn: IsoDate.nullable(),
    answers: z.array(ScanAnswer).max(200),
    /** What the owner says about each factor. */
    remarks: z.strictObject({ know: Text, want: Text, can: Text, dare: Text, may: Text }),
  },
});
export type Scan = z.infer<typeof scanKind.schema>;

/**
 * What was made of a small step that a scan proposed: an activity, a question for the conversation or a reflection. Kept
 * apart from it, because the activity may be shown to others and that it came from a scan may not.
 */
export const scanStepKind = defineKind({
  kind: 'scanStep',
  titleField: 'stepId',
  isPrivate: true,
  references: [
    { field: 'scanId', to: 'scan', onDelete: 'clear' },
    { field: 'activityId', to: 'activity', onDelete: 'delete' },
    { field: 'talkPointId', to: 'talkPoint', onDelete: 'delete' },
    { field: 'reflectionId', to: 'reflection', onDelete: 'delete' },
  ],
  shape: {
    /** Which step it was; this version may not know it. */
    stepId: z.string().min(1).max(64),
    factor: Factor,
    takenOn: IsoDate,
    takenAt: IsoMoment,
    scanId: idOf('scan').nullable(),
    activityId: idOf('activity').nullable(),
    talkPointId: idOf('talkPoint').nullable(),
    reflectionId: idOf('reflection').nullable(),
  },
});
export type ScanStep = z.infer<typeof scanStepKind.schema>;

/** The three questions of leergoesting: can I still learn, can I reach what I want, what holds me back. */
export const BeliefQuestion = z.enum(['canLearn', 'canReach', 'holdsBack']);
export type BeliefQuestion = z.infer<typeof BeliefQuestion>;

/** An answer to one of the three questions, and how it reads when one looks at it another way (method.md, Leergoesting). */
export const beliefKind = defineKind({
  kind: 'belief',
  titleField: 'text',
  isPrivate: true,
  shape: {
    question: BeliefQuestion,
    text: Text,
    reframing: Text,
    notedOn: IsoDate,
  },
});
export type Belief = z.infer<typeof beliefKind.schema>;

/** A place between the two poles of a dimension, for now and as it is wanted; null = not said. */
const Leaning = z.strictObject({ now: Level.nullable(), wanted: Level.nullable() });

/** The five dimensions of the learning climate; 1 = the first pole of method.md, 5 = the second. */
export const ClimateDimension = z.enum(['goal', 'content', 'didactics', 'organisation', 'responsibility']);
export type ClimateDimension = z.infer<typeof ClimateDimension>;

/** A sheet for the conversation about the learning climate, not a score of the employee (method.md, Learning climate). */
export const climateSheetKind = defineKind({
  kind: 'climateSheet',
  titleField: 'byName',
  shape: {
    filledOn: IsoDate,
    /** Orders several sheets of one day. */
    filledAt: IsoMoment,
    by: z.enum(['employee', 'manager', 'team']),
    byName: Line,
    dimensions: z.strictObject({
      goal: Leaning,
      content: Leaning,
      didactics: Leaning,
      organisation: Leaning,
      responsibility: Leaning,
    }),
    /** The three steps: where are we, where do we want to be, what do we do about it. */
    insight: Text,
    outlook: Text,
    keys: Text,
  },
});
export type ClimateSheet = z.infer<typeof climateSheetKind.schema>;
