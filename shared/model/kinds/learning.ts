import * as z from 'zod';
import { defineKind, IsoDate, IsoMoment, idOf, Line, Minutes, positionField, Text } from '../define.ts';
import { originField } from '../words-origin.ts';

/** What I still have to learn, in my own words, with its fuel station: how, when and where I learn it. */
export const learningQuestionKind = defineKind({
  kind: 'learningQuestion',
  name: { nl: ['leervraag', 'leervragen'], en: ['learning question', 'learning questions'] },
  leaves: 'learning',
  titleField: 'text',
  references: [{ field: 'requirementIds', to: 'requirement', onDelete: 'clear' }],
  fields: {
    text: { schema: Text, nl: 'tekst', en: 'text', leaves: 'drawn', proposable: true },
    /** A few words for tree, tab and road sign; empty = the start of the text. */
    shortTitle: { schema: Line, nl: 'korte naam', en: 'short name', leaves: 'shown' },
    requirementIds: { schema: z.array(idOf('requirement')), nl: 'eisen', en: 'requirements', leaves: 'drawn' },
    position: positionField,
    /** later = bewust niet nu. */
    state: {
      schema: z.enum(['active', 'later', 'done']),
      nl: 'stand',
      en: 'state',
      leaves: 'drawn',
      words: {
        nl: { active: 'Nu', later: 'Bewust niet nu', done: 'Afgerond' },
        en: { active: 'Now', later: 'Not now, on purpose', done: 'Completed' },
      },
    },
    /** The day by which I need it (leermoment) and what happens then. */
    neededBy: { schema: IsoDate.nullable(), nl: 'klaar vóór', en: 'ready before', leaves: 'drawn', proposable: true },
    moment: { schema: Text, nl: 'wanneer ik het nodig heb', en: 'when I need it', leaves: 'shown', proposable: true },
    /** How I learn this best (leervorm), and where. */
    learningForm: {
      schema: Text,
      nl: 'hoe ik dit het best leer',
      en: 'how I learn this best',
      leaves: 'shown',
      proposable: true,
    },
    place: { schema: Text, nl: 'waar ik het ga leren', en: 'where I will learn it', leaves: 'shown', proposable: true },
    /** The four questions of transfer. */
    doDifferently: {
      schema: Text,
      nl: 'wat ik anders ga doen',
      en: 'what I will do differently',
      leaves: 'shown',
      proposable: true,
    },
    practiseAgain: {
      schema: Text,
      nl: 'hoe ik opnieuw oefen',
      en: 'how I practise again',
      leaves: 'shown',
      proposable: true,
    },
    managerSupport: {
      schema: Text,
      nl: 'hoe mijn leidinggevende helpt',
      en: 'how my manager helps',
      leaves: 'shown',
      proposable: true,
    },
    evidenceOfSuccess: {
      schema: Text,
      nl: 'waaraan we zien dat het werkt',
      en: 'how we see that it works',
      leaves: 'shown',
      proposable: true,
    },
    /** The moment to practise again and the moment to look back. */
    practiseOn: {
      schema: IsoDate.nullable(),
      nl: 'datum om opnieuw te oefenen',
      en: 'date to practise again',
      leaves: 'shown',
      proposable: true,
    },
    lookBackOn: {
      schema: IsoDate.nullable(),
      nl: 'datum om terug te kijken',
      en: 'date to look back',
      leaves: 'shown',
      proposable: true,
    },
  },
});
export type LearningQuestion = z.infer<typeof learningQuestionKind.schema>;

export const ActivityState = z.enum(['idea', 'planned', 'busy', 'done', 'dropped']);
export type ActivityState = z.infer<typeof ActivityState>;
/** How one learns by it: the 70/20/10 mirror (experience / others / formal). */
export const LearningWay = z.enum(['experience', 'others', 'formal']);
export type LearningWay = z.infer<typeof LearningWay>;
const wayWords = {
  nl: { experience: 'In het werk', others: 'Met anderen', formal: 'Cursus of training' },
  en: { experience: 'In the work', others: 'With others', formal: 'Course or training' },
};

/** How one likes to learn, as somebody would tick it; several may hold (method.md, step 3: which learning form suits me). */
export const LearningForm = z.enum(['doing', 'watching', 'talking', 'reading', 'writing', 'teaching']);
export type LearningForm = z.infer<typeof LearningForm>;

/** Something I do to learn. `formal` is a course or training, the other two are informal. */
export const activityKind = defineKind({
  kind: 'activity',
  version: 3,
  upcasters: [{ origin: null }, { isUpkeep: false, credit: '', requiredBy: null, requiredWhere: '' }],
  name: { nl: ['leeractiviteit', 'leeractiviteiten'], en: ['activity', 'activities'] },
  leaves: 'learning',
  titleField: 'title',
  references: [
    { field: 'learningQuestionId', to: 'learningQuestion', onDelete: 'clear' },
    { field: 'sideTaskId', to: 'sideTask', onDelete: 'clear' },
  ],
  fields: {
    title: { schema: Line, nl: 'titel', en: 'title', leaves: 'drawn', proposable: true },
    learningQuestionId: {
      schema: idOf('learningQuestion').nullable(),
      nl: 'leervraag',
      en: 'learning question',
      leaves: 'silent',
    },
    sideTaskId: { schema: idOf('sideTask').nullable(), nl: 'neventaak', en: 'side task', leaves: 'shown' },
    way: {
      schema: LearningWay,
      nl: 'manier van leren',
      en: 'way of learning',
      leaves: 'drawn',
      proposable: true,
      words: wayWords,
    },
    state: {
      schema: ActivityState,
      nl: 'stand',
      en: 'state',
      leaves: 'drawn',
      words: {
        nl: { idea: 'Idee', planned: 'Gepland', busy: 'Bezig', done: 'Afgerond', dropped: 'Vervallen' },
        en: { idea: 'Idea', planned: 'Planned', busy: 'In progress', done: 'Completed', dropped: 'Dropped' },
      },
    },
    startDate: { schema: IsoDate.nullable(), nl: 'begin', en: 'start', leaves: 'drawn', proposable: true },
    endDate: { schema: IsoDate.nullable(), nl: 'einde', en: 'end', leaves: 'drawn', proposable: true },
    /** Null = not filled in; 0 = none on purpose. */
    workMinutes: { schema: Minutes.nullable(), nl: 'werktijd', en: 'work time', leaves: 'drawn', proposable: true },
    ownMinutes: { schema: Minutes.nullable(), nl: 'eigen tijd', en: 'own time', leaves: 'drawn', proposable: true },
    note: { schema: Text, nl: 'notitie', en: 'note', leaves: 'drawn', proposable: true },
    position: positionField,
    /** The id of the way to learn it was taken from, so that it is not proposed again; null = thought up by oneself. */
    fromLibrary: {
      schema: z.string().max(64).nullable(),
      nl: 'uit de ideeën om te leren',
      en: 'from the ideas for learning',
      leaves: 'silent',
    },
    /** Last day on which the certificate it gave, or the registration or level it keeps, is valid; null = none. */
    expiresOn: {
      schema: IsoDate.nullable(),
      nl: 'certificaat geldig tot en met',
      en: 'certificate valid until',
      leaves: 'shown',
    },
    /** It keeps what is there: a certificate, a registration, a level (method.md: bijhouden). Never "above level". */
    isUpkeep: { schema: z.boolean(), nl: 'bijhouden', en: 'upkeep', leaves: 'shown' },
    /** What a register counts for it, in its own unit: "12 punten", "40 uur". */
    credit: {
      schema: Line,
      nl: 'uren of punten voor het register',
      en: 'hours or points for the register',
      leaves: 'shown',
    },
    /** Who obliges it; null = nobody, or not said. Only this says so: where a requirement comes from does not. */
    requiredBy: {
      schema: z.enum(['law', 'cao', 'employer']).nullable(),
      nl: 'verplicht door',
      en: 'required by',
      leaves: 'shown',
      words: {
        nl: { law: 'De wet', cao: 'De cao', employer: 'Mijn werkgever' },
        en: { law: 'The law', cao: 'The collective agreement', employer: 'My employer' },
      },
    },
    /** Who says so, or where it stands. */
    requiredWhere: {
      schema: Line,
      nl: 'waar staat dat het moet',
      en: 'where it says that this is required',
      leaves: 'shown',
    },
    /** What private words it was made of; null = of none. */
    origin: originField,
  },
});
export type Activity = z.infer<typeof activityKind.schema>;

/** A wish that came before its learning question ("ik wil een cursus Excel"): kept, until it can be hung under one. */
export const parkedIdeaKind = defineKind({
  kind: 'parkedIdea',
  version: 2,
  upcasters: [{ origin: null }],
  name: { nl: ['geparkeerd idee', 'geparkeerde ideeën'], en: ['parked idea', 'parked ideas'] },
  leaves: 'ideas',
  titleField: 'title',
  fields: {
    title: { schema: Line, nl: 'titel', en: 'title', leaves: 'drawn' },
    note: { schema: Text, nl: 'toelichting', en: 'note', leaves: 'shown' },
    notedAt: { schema: IsoMoment, nl: 'genoteerd op', en: 'noted on', leaves: 'silent' },
    position: positionField,
    /** What private words it was made of; null = of none. */
    origin: originField,
  },
});
export type ParkedIdea = z.infer<typeof parkedIdeaKind.schema>;

/** A way to learn that somebody keeps for later: own items stand among those of the library. */
export const ownLibraryItemKind = defineKind({
  kind: 'ownLibraryItem',
  name: {
    nl: ['bewaard idee om te leren', 'bewaarde ideeën om te leren'],
    en: ['kept idea for learning', 'kept ideas for learning'],
  },
  leaves: 'ideas',
  titleField: 'title',
  fields: {
    title: { schema: Line, nl: 'titel', en: 'title', leaves: 'drawn' },
    way: { schema: LearningWay, nl: 'manier van leren', en: 'way of learning', leaves: 'shown', words: wayWords },
    /** What one learns by it: a requirement of knowledge, of skill, or either. */
    suits: {
      schema: z.enum(['knowledge', 'skill', 'both']),
      nl: 'kennis of vaardigheid',
      en: 'knowledge or skill',
      leaves: 'shown',
      words: {
        nl: { knowledge: 'Kennis', skill: 'Vaardigheid', both: 'Kennis en vaardigheid' },
        en: { knowledge: 'Knowledge', skill: 'Skill', both: 'Knowledge and skill' },
      },
    },
    workMinutes: { schema: Minutes.nullable(), nl: 'werktijd', en: 'work time', leaves: 'shown' },
    ownMinutes: { schema: Minutes.nullable(), nl: 'eigen tijd', en: 'own time', leaves: 'shown' },
    note: { schema: Text, nl: 'toelichting', en: 'note', leaves: 'shown' },
    keptAt: { schema: IsoMoment, nl: 'bewaard op', en: 'kept on', leaves: 'silent' },
    position: positionField,
  },
});
export type OwnLibraryItem = z.infer<typeof ownLibraryItemKind.schema>;
