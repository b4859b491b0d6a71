import * as z from 'zod';
import { defineKind, IsoDate, IsoMoment, idOf, Line, Minutes, Text } from '../define.ts';
import { LearningForm } from './learning.ts';
import { patternFields } from './working-time.ts';

/** A development plan of one employee over a period. Its own `planId` is its id. */
export const planKind = defineKind({
  kind: 'plan',
  name: { nl: ['plan', 'plannen'], en: ['plan', 'plans'] },
  leaves: 'always',
  titleField: 'title',
  version: 4,
  upcasters: [{ pattern: 'fiveDays', dayMinutes: [], contractFrom: null }, { levelWords: [] }, { knowsSideTask: null }],
  fields: {
    title: { schema: Line, nl: 'titel', en: 'title', leaves: 'drawn' },
    /** The title of the plan's home in the owner's own words; empty = the title stands there. */
    motto: { schema: Line, nl: 'motto', en: 'motto', leaves: 'drawn' },
    ownerName: { schema: Line, nl: 'naam', en: 'name', leaves: 'drawn' },
    jobTitle: { schema: Line, nl: 'functie', en: 'job', leaves: 'drawn' },
    department: { schema: Line, nl: 'afdeling', en: 'department', leaves: 'drawn' },
    managerName: { schema: Line, nl: 'leidinggevende', en: 'manager', leaves: 'drawn' },
    /** Hours in the contract, per week, in minutes. 36 hours = 2160. */
    contractMinutesPerWeek: { schema: Minutes, nl: 'uren per week', en: 'hours a week', leaves: 'drawn' },
    ...patternFields,
    /** The day on which the contract begins, when that is after the plan does; null = from the start. */
    contractFrom: {
      schema: IsoDate.nullable(),
      nl: 'begin van het contract',
      en: 'start of the contract',
      leaves: 'shown',
    },
    /** Whether the job knows a side task; null = not asked yet. Read by shared/model/side-model.ts. */
    knowsSideTask: {
      schema: z.enum(['yes', 'toAsk', 'no']).nullable(),
      nl: 'kent mijn werk een neventaak',
      en: 'whether my job has room for a side task',
      leaves: 'shown',
      when: { section: 'workingTime' },
      empty: null,
      words: {
        nl: { yes: 'Ja', toAsk: 'Nog niet, ik wil het vragen', no: 'Nee' },
        en: { yes: 'Yes', toAsk: 'Not yet, I want to ask', no: 'No' },
      },
    },
    startDate: { schema: IsoDate, nl: 'begindatum', en: 'start date', leaves: 'drawn', proposable: true },
    endDate: { schema: IsoDate, nl: 'einddatum', en: 'end date', leaves: 'drawn', proposable: true },
    /** What the organisation has to achieve (method: opgave), and what I contribute to it. */
    assignment: {
      schema: Text,
      nl: 'opgave',
      en: 'assignment',
      leaves: 'drawn',
      when: { section: 'requirements' },
      empty: '',
      proposable: true,
    },
    contribution: {
      schema: Text,
      nl: 'mijn bijdrage',
      en: 'my contribution',
      leaves: 'drawn',
      when: { section: 'requirements' },
      empty: '',
      proposable: true,
    },
    /** The two leading questions of step 1. */
    knowForAssignment: {
      schema: Text,
      nl: 'wat ik moet weten voor de opgave',
      en: 'what I must know for the assignment',
      leaves: 'drawn',
      when: { section: 'requirements' },
      empty: '',
      proposable: true,
    },
    knowForMotivation: {
      schema: Text,
      nl: 'wat ik wil weten om gemotiveerd te blijven',
      en: 'what I want to know to stay motivated',
      leaves: 'drawn',
      when: { section: 'requirements' },
      empty: '',
      proposable: true,
    },
    /** My learning preferences: how I learn, where I learn much or little, when it is fun, when I need it. */
    learningForms: {
      schema: z.array(LearningForm).max(LearningForm.options.length),
      nl: 'hoe ik het liefst leer',
      en: 'how I like to learn',
      leaves: 'shown',
      when: { section: 'learning' },
      empty: [],
      words: {
        nl: {
          doing: 'Door te doen',
          watching: 'Door te kijken',
          talking: 'Door te luisteren en te praten',
          reading: 'Door te lezen',
          writing: 'Door te schrijven',
          teaching: 'Door het uit te leggen',
        },
        en: {
          doing: 'By doing',
          watching: 'By watching',
          talking: 'By listening and talking',
          reading: 'By reading',
          writing: 'By writing',
          teaching: 'By explaining it',
        },
      },
    },
    whereILearn: {
      schema: Text,
      nl: 'waar ik veel of weinig leer',
      en: 'where I learn much or little',
      leaves: 'shown',
      when: { section: 'learning' },
      empty: '',
    },
    whenItIsFun: {
      schema: Text,
      nl: 'wanneer ik leren leuk vind',
      en: 'when I enjoy learning',
      leaves: 'shown',
      when: { section: 'learning' },
      empty: '',
    },
    whenINeedIt: {
      schema: Text,
      nl: 'wanneer ik het nodig heb',
      en: 'when I need it',
      leaves: 'shown',
      when: { section: 'learning' },
      empty: '',
    },
    /**
     * What the levels 1–5 of a requirement are called in the profile this plan was made from, lowest first; '' = no step of its
     * scale lies there. Empty = in the words of the app.
     */
    levelWords: {
      schema: z.array(Line).max(5),
      nl: 'woorden van de niveaus',
      en: 'words of the levels',
      leaves: 'drawn',
      when: { section: 'requirements' },
      empty: [],
    },
    createdAt: { schema: IsoMoment, nl: 'gemaakt op', en: 'made on', leaves: 'silent' },
    archivedAt: { schema: IsoMoment.nullable(), nl: 'archief', en: 'archive', empty: null },
    /** The plan this one continues. Not a reference within the plan: it may be erased. */
    followsPlanId: { schema: idOf('plan').nullable(), nl: 'vervolg op', en: 'follows', empty: null },
    /** The plan of an invented employee, to look around in. It can be erased whole. */
    isExample: { schema: z.boolean(), nl: 'voorbeeld', en: 'example', leaves: 'silent' },
  },
});
export type Plan = z.infer<typeof planKind.schema>;
