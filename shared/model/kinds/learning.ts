import * as z from 'zod';
import { defineKind, IsoDate, IsoMoment, idOf, Line, Minutes, Position, Text } from '../define.ts';

/** What I still have to learn, in my own words, with its fuel station: how, when and where I learn it. */
export const learningQuestionKind = defineKind({
  kind: 'learningQuestion',
  titleField: 'text',
  references: [{ field: 'requirementIds', to: 'requirement', onDelete: 'clear' }],
  shape: {
    text: Text,
    /** A few words for tree, tab and road sign; empty = the start of the text. */
    shortTitle: Line,
    requirementIds: z.array(idOf('requirement')),
    position: Position,
    /** later = bewust niet nu. */
    state: z.enum(['active', 'later', 'done']),
    /** The day by which I need it (leermoment) and what happens then. */
    neededBy: IsoDate.nullable(),
    moment: Text,
    /** How I learn this best (leervorm), and where. */
    learningForm: Text,
    place: Text,
    /** The four questions of transfer. */
    doDifferently: Text,
    practiseAgain: Text,
    managerSupport: Text,
    evidenceOfSuccess: Text,
    /** The moment to practise again and the moment to look back. */
    practiseOn: IsoDate.nullable(),
    lookBackOn: IsoDate.nullable(),
  },
});
export type LearningQuestion = z.infer<typeof learningQuestionKind.schema>;

export const ActivityState = z.enum(['idea', 'planned', 'busy', 'done', 'dropped']);
export type ActivityState = z.infer<typeof ActivityState>;
/** How one learns by it: the 70/20/10 mirror (experience / others / formal). */
export const LearningWay = z.enum(['experience', 'others', 'formal']);
export type LearningWay = z.infer<typeof LearningWay>;

/** How one likes to learn, as somebody would tick it; several may hold (method.md, step 3: which learning form suits me). */
export const LearningForm = z.enum(['doing', 'watching', 'talking', 'reading', 'writing', 'teaching']);
export type LearningForm = z.infer<typeof LearningForm>;

/** Something I do to learn. `formal` is a course or training, the other two are informal. */
export const activityKind = defineKind({
  kind: 'activity',
  titleField: 'title',
  references: [
    { field: 'learningQuestionId', to: 'learningQuestion', onDelete: 'clear' },
    { field: 'sideTaskId', to: 'sideTask', onDelete: 'clear' },
  ],
  shape: {
    title: Line,
    learningQuestionId: idOf('learningQuestion').nullable(),
    sideTaskId: idOf('sideTask').nullable(),
    way: LearningWay,
    state: ActivityState,
    startDate: IsoDate.nullable(),
    endDate: IsoDate.nullable(),
    /** Null = not filled in; 0 = none on purpose. */
    workMinutes: Minutes.nullable(),
    ownMinutes: Minutes.nullable(),
    note: Text,
    position: Position,
    /** The id of the way to learn it was taken from, so that it is not proposed again; null = thought up by oneself. */
    fromLibrary: z.string().max(64).nullable(),
    /** Last day on which the certificate it gave is valid; null = it gives none. */
    expiresOn: IsoDate.nullable(),
  },
});
export type Activity = z.infer<typeof activityKind.schema>;

/** A wish that came before its learning question ("ik wil een cursus Excel"): kept, until it can be hung under one. */
export const parkedIdeaKind = defineKind({
  kind: 'parkedIdea',
  titleField: 'title',
  shape: { title: Line, note: Text, notedAt: IsoMoment, position: Position },
});
export type ParkedIdea = z.infer<typeof parkedIdeaKind.schema>;

/** A way to learn that somebody keeps for later: own items stand among those of the library. */
export const ownLibraryItemKind = defineKind({
  kind: 'ownLibraryItem',
  titleField: 'title',
  shape: {
    title: Line,
    way: LearningWay,
    /** What one learns by it: a requirement of knowledge, of skill, or either. */
    suits: z.enum(['knowledge', 'skill', 'both']),
    workMinutes: Minutes.nullable(),
    ownMinutes: Minutes.nullable(),
    note: Text,
    keptAt: IsoMoment,
    position: Position,
  },
});
export type OwnLibraryItem = z.infer<typeof ownLibraryItemKind.schema>;
