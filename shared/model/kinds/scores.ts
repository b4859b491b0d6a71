import * as z from 'zod';
import { defineKind, IsoDate, IsoMoment, idOf, Level, Line, Position, Text } from '../define.ts';

/** Something I am good at, with or without a requirement that asks for it (method: kwaliteit). */
export const qualityKind = defineKind({
  kind: 'quality',
  titleField: 'title',
  references: [{ field: 'requirementId', to: 'requirement', onDelete: 'clear' }],
  shape: {
    title: Line,
    evidence: Text,
    requirementId: idOf('requirement').nullable(),
    position: Position,
  },
});
export type Quality = z.infer<typeof qualityKind.schema>;

/** How well I master a requirement by my own account. A new view is a new score: level and date never change. */
export const selfScoreKind = defineKind({
  kind: 'selfScore',
  titleField: 'evidence',
  references: [{ field: 'requirementId', to: 'requirement', onDelete: 'delete' }],
  fixed: ['requirementId', 'level', 'scoredOn', 'scoredAt'],
  shape: {
    requirementId: idOf('requirement'),
    level: Level,
    evidence: Text,
    scoredOn: IsoDate,
    /** Orders several scores of one day. */
    scoredAt: IsoMoment,
  },
});
export type SelfScore = z.infer<typeof selfScoreKind.schema>;

export const GiverRole = z.enum(['colleague', 'client', 'manager']);
export type GiverRole = z.infer<typeof GiverRole>;

/** A score and remark by somebody else. Scores of different people are never averaged. */
export const feedbackKind = defineKind({
  kind: 'feedback',
  titleField: 'giverName',
  references: [
    { field: 'requirementId', to: 'requirement', onDelete: 'delete' },
    { field: 'requestId', to: 'feedbackRequest', onDelete: 'clear' },
  ],
  shape: {
    requirementId: idOf('requirement'),
    giverName: Line,
    giverRole: GiverRole,
    level: Level.nullable(),
    remark: Text,
    givenOn: IsoDate,
    addedAt: IsoMoment,
    /** The request it answers, and the answer (a file) it came with; null and empty = typed by the owner. */
    requestId: idOf('feedbackRequest').nullable(),
    answerId: z.string().max(64),
  },
});
export type Feedback = z.infer<typeof feedbackKind.schema>;
