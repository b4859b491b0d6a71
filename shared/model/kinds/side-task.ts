import * as z from 'zod';
import { defineKind, IsoDate, idOf, Line, Minutes, positionField, Text } from '../define.ts';

/** A task of one's own choice beside the core task: 10% of the working time (method: neventaak). */
export const sideTaskKind = defineKind({
  kind: 'sideTask',
  name: { nl: ['neventaak', 'neventaken'], en: ['side task', 'side tasks'] },
  leaves: 'workingTime',
  titleField: 'title',
  version: 2,
  upcasters: [({ agreedOn, ...rest }) => ({ ...rest, agreedBeforeOn: agreedOn })],
  references: [{ field: 'learningQuestionIds', to: 'learningQuestion', onDelete: 'clear' }],
  fields: {
    title: { schema: Line, nl: 'titel', en: 'title', leaves: 'drawn', proposable: true },
    /** What it is about, in a few words. */
    subject: { schema: Line, nl: 'onderwerp', en: 'subject', leaves: 'drawn', proposable: true },
    isOutsideDepartment: {
      schema: z.boolean(),
      nl: 'buiten de afdeling',
      en: 'outside the department',
      leaves: 'shown',
      proposable: true,
    },
    goals: { schema: Text, nl: 'wat ik wil bereiken', en: 'what I want to reach', leaves: 'shown', proposable: true },
    /** How it contributes to the assignment. */
    contribution: {
      schema: Text,
      nl: 'wat de opgave eraan heeft',
      en: 'what the assignment gains by it',
      leaves: 'shown',
      proposable: true,
    },
    /** Hours a week, or a total over the period; at most one of the two is filled in. */
    minutesPerWeek: {
      schema: Minutes.nullable(),
      nl: 'uren per week',
      en: 'hours a week',
      leaves: 'drawn',
      proposable: true,
    },
    totalMinutes: {
      schema: Minutes.nullable(),
      nl: 'uren in totaal',
      en: 'hours in all',
      leaves: 'drawn',
      proposable: true,
    },
    startDate: { schema: IsoDate.nullable(), nl: 'begin', en: 'start', leaves: 'drawn', proposable: true },
    endDate: { schema: IsoDate.nullable(), nl: 'einde', en: 'end', leaves: 'drawn', proposable: true },
    /** The day on which version 1 said that the manager agreed. Only read (shared/model/consent.ts): decisions say the rest. */
    agreedBeforeOn: { schema: IsoDate.nullable(), nl: 'akkoord op', en: 'agreed on', leaves: 'drawn' },
    /** Said by the owner: this is really part of the core task. */
    isCoreTask: {
      schema: z.boolean(),
      nl: 'hoort bij de kerntaak',
      en: 'part of the core task',
      leaves: 'shown',
      proposable: true,
    },
    /** What is learned by it. */
    learningQuestionIds: {
      schema: z.array(idOf('learningQuestion')),
      nl: 'leervragen',
      en: 'learning questions',
      leaves: 'shown',
    },
    position: positionField,
  },
});
export type SideTask = z.infer<typeof sideTaskKind.schema>;
