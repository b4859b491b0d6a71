import * as z from 'zod';
import { defineKind, IsoDate, IsoMoment, idOf, Level, Line, positionField, Text } from '../define.ts';
import { originField } from '../words-origin.ts';

/** Something I am good at, with or without a requirement that asks for it (method: kwaliteit). */
export const qualityKind = defineKind({
  kind: 'quality',
  name: { nl: ['kwaliteit', 'kwaliteiten'], en: ['quality', 'qualities'] },
  leaves: 'standing',
  titleField: 'title',
  references: [{ field: 'requirementId', to: 'requirement', onDelete: 'clear' }],
  fields: {
    title: { schema: Line, nl: 'titel', en: 'title', leaves: 'drawn', proposable: true },
    evidence: { schema: Text, nl: 'voorbeeld', en: 'example', leaves: 'drawn', proposable: true },
    requirementId: { schema: idOf('requirement').nullable(), nl: 'eis', en: 'requirement', leaves: 'shown' },
    position: positionField,
  },
});
export type Quality = z.infer<typeof qualityKind.schema>;

/** How well I master a requirement by my own account. A new view is a new score: level and date never change. */
export const selfScoreKind = defineKind({
  kind: 'selfScore',
  version: 2,
  upcasters: [{ origin: null }],
  name: { nl: ['eigen score', 'eigen scores'], en: ['self score', 'self scores'] },
  leaves: 'standing',
  titleField: 'evidence',
  references: [{ field: 'requirementId', to: 'requirement', onDelete: 'delete' }],
  fixed: ['requirementId', 'level', 'scoredOn', 'scoredAt'],
  fields: {
    requirementId: { schema: idOf('requirement'), nl: 'eis', en: 'requirement', leaves: 'silent' },
    level: { schema: Level, nl: 'niveau', en: 'level', leaves: 'drawn' },
    evidence: { schema: Text, nl: 'waaruit dat blijkt', en: 'evidence', leaves: 'drawn' },
    scoredOn: { schema: IsoDate, nl: 'datum', en: 'date', leaves: 'drawn' },
    /** Orders several scores of one day. */
    scoredAt: { schema: IsoMoment, nl: 'moment', en: 'moment', leaves: 'silent' },
    /** What private words it was made of; null = of none. */
    origin: originField,
  },
});
export type SelfScore = z.infer<typeof selfScoreKind.schema>;

export const GiverRole = z.enum(['colleague', 'client', 'manager']);
export type GiverRole = z.infer<typeof GiverRole>;

/** A score and remark by somebody else. Scores of different people are never averaged. */
export const feedbackKind = defineKind({
  kind: 'feedback',
  name: { nl: ['feedback', 'keer feedback'], en: ['feedback', 'pieces of feedback'] },
  leaves: 'feedback',
  titleField: 'giverName',
  references: [
    { field: 'requirementId', to: 'requirement', onDelete: 'delete' },
    { field: 'requestId', to: 'feedbackRequest', onDelete: 'clear' },
  ],
  fields: {
    requirementId: { schema: idOf('requirement'), nl: 'eis', en: 'requirement', leaves: 'silent' },
    giverName: { schema: Line, nl: 'naam', en: 'name', leaves: 'drawn' },
    giverRole: {
      schema: GiverRole,
      nl: 'van wie',
      en: 'given by',
      leaves: 'drawn',
      words: {
        nl: { colleague: 'Collega', client: 'Opdrachtgever', manager: 'Leidinggevende' },
        en: { colleague: 'Colleague', client: 'Client', manager: 'Manager' },
      },
    },
    level: { schema: Level.nullable(), nl: 'niveau', en: 'level', leaves: 'drawn' },
    remark: { schema: Text, nl: 'opmerking', en: 'remark', leaves: 'drawn' },
    givenOn: { schema: IsoDate, nl: 'datum', en: 'date', leaves: 'drawn' },
    addedAt: { schema: IsoMoment, nl: 'moment', en: 'moment', leaves: 'silent' },
    /** The request it answers, and the answer (a file) it came with; null and empty = typed by the owner. */
    requestId: {
      schema: idOf('feedbackRequest').nullable(),
      nl: 'feedbackvraag',
      en: 'feedback request',
      leaves: 'silent',
    },
    answerId: { schema: z.string().max(64), nl: 'antwoord', en: 'answer', empty: '' },
  },
});
export type Feedback = z.infer<typeof feedbackKind.schema>;
