import * as z from 'zod';
import { ClockTime, defineKind, IsoDate, IsoMoment, idOf, Level, Line, Position, Text } from '../define.ts';

/** A talk with the manager (method: gesprek). */
export const conversationKind = defineKind({
  kind: 'conversation',
  titleField: 'withName',
  shape: {
    withName: Line,
    /** The day it is or was held. */
    heldOn: IsoDate,
    /** When it begins, on the clock of Europe/Amsterdam; null = somewhere on that day. */
    startTime: ClockTime.nullable(),
    /** How long it takes, a day at most; null = an hour. It only counts with a time. */
    durationMinutes: z
      .int()
      .min(1)
      .max(24 * 60)
      .nullable(),
    state: z.enum(['planned', 'held']),
    notes: Text,
    followUpDate: IsoDate.nullable(),
  },
});
export type Conversation = z.infer<typeof conversationKind.schema>;

/** The level of a requirement that employee and manager agreed on in a conversation. */
export const agreedLevelKind = defineKind({
  kind: 'agreedLevel',
  titleField: 'remark',
  references: [
    { field: 'conversationId', to: 'conversation', onDelete: 'delete' },
    { field: 'requirementId', to: 'requirement', onDelete: 'delete' },
  ],
  shape: {
    conversationId: idOf('conversation'),
    requirementId: idOf('requirement'),
    level: Level,
    remark: Text,
  },
});
export type AgreedLevel = z.infer<typeof agreedLevelKind.schema>;

/** Who does what by when, as agreed in a conversation (method: afspraak; `agreement` is the manager's consent). */
export const commitmentKind = defineKind({
  kind: 'commitment',
  titleField: 'title',
  references: [{ field: 'conversationId', to: 'conversation', onDelete: 'delete' }],
  shape: {
    conversationId: idOf('conversation'),
    title: Line,
    owner: z.enum(['employee', 'manager', 'both']),
    dueDate: IsoDate.nullable(),
    isDone: z.boolean(),
    position: Position,
  },
});
export type Commitment = z.infer<typeof commitmentKind.schema>;

/** Where a point for a conversation came from. */
export const TalkPointOrigin = z.enum(['own', 'scan', 'coach', 'gap', 'logbook', 'belief', 'climate']);
export type TalkPointOrigin = z.infer<typeof TalkPointOrigin>;

/** Something to talk about: it waits until it is taken into a conversation, and keeps the answer that was given there. */
export const talkPointKind = defineKind({
  kind: 'talkPoint',
  titleField: 'text',
  references: [{ field: 'conversationId', to: 'conversation', onDelete: 'clear' }],
  shape: {
    /** Null = waits for a conversation. */
    conversationId: idOf('conversation').nullable(),
    text: Text,
    origin: TalkPointOrigin,
    /** What it was made of (a finding, a record), so that it is not proposed twice; empty = thought up by oneself. */
    sourceKey: z.string().max(400),
    answer: Text,
    isDiscussed: z.boolean(),
    notedAt: IsoMoment,
    position: Position,
  },
});
export type TalkPoint = z.infer<typeof talkPointKind.schema>;
