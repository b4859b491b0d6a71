import * as z from 'zod';
import { defineKind, idOf, Level, Line, positionField, Text } from '../define.ts';

export const Importance = z.enum(['high', 'medium', 'low']);
export type Importance = z.infer<typeof Importance>;
export const Origin = z.enum(['assignment', 'profile', 'ambition']);
export type Origin = z.infer<typeof Origin>;
export const Mastery = z.enum(['knowledge', 'skill']);
export type Mastery = z.infer<typeof Mastery>;

/** One thing the job, the assignment or one's own ambition asks: to know or to be able to do (method: eis). */
export const requirementKind = defineKind({
  kind: 'requirement',
  name: { nl: ['eis', 'eisen'], en: ['requirement', 'requirements'] },
  leaves: 'requirements',
  titleField: 'title',
  fields: {
    title: { schema: Line, nl: 'titel', en: 'title', leaves: 'drawn', proposable: true },
    mastery: {
      schema: Mastery,
      nl: 'kennis of vaardigheid',
      en: 'knowledge or skill',
      leaves: 'drawn',
      proposable: true,
      words: { nl: { knowledge: 'Kennis', skill: 'Vaardigheid' }, en: { knowledge: 'Knowledge', skill: 'Skill' } },
    },
    requiredLevel: { schema: Level, nl: 'niveau', en: 'level', leaves: 'drawn', proposable: true },
    importance: {
      schema: Importance,
      nl: 'belang',
      en: 'importance',
      leaves: 'drawn',
      proposable: true,
      words: {
        nl: { high: 'Hoog', medium: 'Midden', low: 'Laag' },
        en: { high: 'High', medium: 'Medium', low: 'Low' },
      },
    },
    origin: {
      schema: Origin,
      nl: 'herkomst',
      en: 'origin',
      leaves: 'drawn',
      words: {
        nl: { assignment: 'Opgave', profile: 'Functieprofiel', ambition: 'Eigen ambitie' },
        en: { assignment: 'Assignment', profile: 'Job profile', ambition: 'Own ambition' },
      },
    },
    note: { schema: Text, nl: 'toelichting', en: 'explanation', leaves: 'drawn', proposable: true },
    position: positionField,
    /** "Bewust niet nu": the gap is seen and left for later, with the reason (may be empty). Null = not decided so. */
    notNow: {
      schema: z.strictObject({ reason: Text }).nullable(),
      nl: 'bewust niet nu',
      en: 'not now, on purpose',
      leaves: 'drawn',
    },
    /** The job profile it was read from. */
    profileId: { schema: idOf('jobProfile').nullable(), nl: 'functieprofiel', en: 'job profile', leaves: 'silent' },
    /** Its place in the text of that profile: from `profileStart` up to `profileEnd`, in UTF-16 units. Both or neither. */
    profileStart: {
      schema: z.int().min(0).nullable(),
      nl: 'plaats in het functieprofiel',
      en: 'place in the job profile',
      leaves: 'silent',
      when: { reference: 'profileId' },
      empty: null,
    },
    profileEnd: {
      schema: z.int().min(0).nullable(),
      nl: 'einde in het functieprofiel',
      en: 'end in the job profile',
      leaves: 'silent',
      when: { reference: 'profileId' },
      empty: null,
    },
  },
  references: [{ field: 'profileId', to: 'jobProfile', onDelete: 'clear' }],
});
export type Requirement = z.infer<typeof requirementKind.schema>;
