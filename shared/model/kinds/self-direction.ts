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
  name: { nl: ['scan eigen regie', 'scans eigen regie'], en: ['self-direction scan', 'self-direction scans'] },
  leaves: 'ticked',
  titleField: 'startedOn',
  sealed: { once: 'completedOn', except: ['remarks'] },
  fields: {
    /** The first, the second …: the order in which they were made, whatever a clock said. */
    number: { schema: z.int().min(1), nl: 'nummer', en: 'number', leaves: 'silent' },
    /** The version of the wording that was answered. */
    wordingVersion: {
      schema: z.int().min(1),
      nl: 'versie van de stellingen',
      en: 'version of the statements',
      leaves: 'silent',
    },
    startedOn: { schema: IsoDate, nl: 'begonnen op', en: 'started on', leaves: 'drawn' },
    startedAt: { schema: IsoMoment, nl: 'moment', en: 'moment', leaves: 'silent' },
    completedOn: { schema: IsoDate.nullable(), nl: 'afgerond op', en: 'finished on', leaves: 'drawn' },
    answers: { schema: z.array(ScanAnswer).max(200), nl: 'antwoorden', en: 'answers', leaves: 'drawn' },
    /** What the owner says about each factor. */
    remarks: {
      schema: z.strictObject({ know: Text, want: Text, can: Text, dare: Text, may: Text }),
      nl: 'opmerkingen',
      en: 'remarks',
      leaves: 'drawn',
    },
  },
});
export type Scan = z.infer<typeof scanKind.schema>;

/**
 * What was made of a small step that a scan proposed: an activity, a question for the conversation or a reflection. Kept
 * apart from it, because the activity may be shown to others and that it came from a scan may not.
 */
export const scanStepKind = defineKind({
  kind: 'scanStep',
  name: { nl: ['stap uit de scan', 'stappen uit de scan'], en: ['step from the scan', 'steps from the scan'] },
  leaves: 'never',
  titleField: 'stepId',
  references: [
    { field: 'scanId', to: 'scan', onDelete: 'clear' },
    { field: 'activityId', to: 'activity', onDelete: 'delete' },
    { field: 'talkPointId', to: 'talkPoint', onDelete: 'delete' },
    { field: 'reflectionId', to: 'reflection', onDelete: 'delete' },
  ],
  fields: {
    /** Which step it was; this version may not know it. */
    stepId: { schema: z.string().min(1).max(64), nl: 'stap', en: 'step' },
    factor: {
      schema: Factor,
      nl: 'factor',
      en: 'factor',
      words: {
        nl: { know: 'Weten', want: 'Willen', can: 'Kunnen', dare: 'Durven', may: 'Mogen' },
        en: { know: 'Know', want: 'Want', can: 'Can', dare: 'Dare', may: 'May' },
      },
    },
    takenOn: { schema: IsoDate, nl: 'datum', en: 'date' },
    takenAt: { schema: IsoMoment, nl: 'moment', en: 'moment' },
    scanId: { schema: idOf('scan').nullable(), nl: 'scan', en: 'scan' },
    activityId: { schema: idOf('activity').nullable(), nl: 'leeractiviteit', en: 'activity' },
    talkPointId: { schema: idOf('talkPoint').nullable(), nl: 'gesprekspunt', en: 'point to discuss' },
    reflectionId: { schema: idOf('reflection').nullable(), nl: 'stukje in het logboek', en: 'logbook entry' },
  },
});
export type ScanStep = z.infer<typeof scanStepKind.schema>;

/** The three questions of leergoesting: can I still learn, can I reach what I want, what holds me back. */
export const BeliefQuestion = z.enum(['canLearn', 'canReach', 'holdsBack']);
export type BeliefQuestion = z.infer<typeof BeliefQuestion>;

/** An answer to one of the three questions, and how it reads when one looks at it another way (method.md, Leergoesting). */
export const beliefKind = defineKind({
  kind: 'belief',
  name: {
    nl: ['antwoord over leergoesting', 'antwoorden over leergoesting'],
    en: ['answer on appetite for learning', 'answers on appetite for learning'],
  },
  leaves: 'ticked',
  titleField: 'text',
  fields: {
    question: {
      schema: BeliefQuestion,
      nl: 'vraag',
      en: 'question',
      leaves: 'drawn',
      words: {
        nl: {
          canLearn: 'Kan ik nog leren?',
          canReach: 'Kan ik bereiken wat ik wil?',
          holdsBack: 'Welke overtuiging of weerstand houdt mij tegen?',
        },
        en: {
          canLearn: 'Can I still learn?',
          canReach: 'Can I reach what I want?',
          holdsBack: 'What belief or resistance holds me back?',
        },
      },
    },
    text: { schema: Text, nl: 'antwoord', en: 'answer', leaves: 'drawn' },
    reframing: { schema: Text, nl: 'anders bekeken', en: 'seen another way', leaves: 'drawn' },
    notedOn: { schema: IsoDate, nl: 'datum', en: 'date', leaves: 'drawn' },
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
  name: {
    nl: ['blad over het leerklimaat', 'bladen over het leerklimaat'],
    en: ['sheet on the learning climate', 'sheets on the learning climate'],
  },
  leaves: 'climate',
  titleField: 'byName',
  fields: {
    filledOn: { schema: IsoDate, nl: 'datum', en: 'date', leaves: 'drawn' },
    /** Orders several sheets of one day. */
    filledAt: { schema: IsoMoment, nl: 'moment', en: 'moment', leaves: 'silent' },
    by: {
      schema: z.enum(['employee', 'manager', 'team']),
      nl: 'van wie',
      en: 'by whom',
      leaves: 'drawn',
      words: {
        nl: { employee: 'Medewerker', manager: 'Leidinggevende', team: 'Team' },
        en: { employee: 'Employee', manager: 'Manager', team: 'Team' },
      },
    },
    byName: { schema: Line, nl: 'naam', en: 'name', leaves: 'drawn' },
    dimensions: {
      schema: z.strictObject({
        goal: Leaning,
        content: Leaning,
        didactics: Leaning,
        organisation: Leaning,
        responsibility: Leaning,
      }),
      nl: 'dimensies',
      en: 'dimensions',
      leaves: 'drawn',
    },
    /** The three steps: where are we, where do we want to be, what do we do about it. */
    insight: { schema: Text, nl: 'inzicht', en: 'insight', leaves: 'drawn', proposable: true },
    outlook: { schema: Text, nl: 'uitzicht', en: 'outlook', leaves: 'drawn', proposable: true },
    keys: { schema: Text, nl: 'sleutels', en: 'keys', leaves: 'drawn', proposable: true },
  },
});
export type ClimateSheet = z.infer<typeof climateSheetKind.schema>;
