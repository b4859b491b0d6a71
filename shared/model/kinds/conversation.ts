import * as z from 'zod';
import {
  ClockTime,
  defineKind,
  IsoDate,
  IsoMoment,
  idOf,
  Level,
  Line,
  MinutesOfDay,
  positionField,
  Text,
} from '../define.ts';

/** A talk with the manager (method: gesprek). */
export const conversationKind = defineKind({
  kind: 'conversation',
  name: { nl: ['gesprek', 'gesprekken'], en: ['conversation', 'conversations'] },
  leaves: 'conversations',
  titleField: 'withName',
  fields: {
    withName: { schema: Line, nl: 'met wie', en: 'with', leaves: 'drawn' },
    /** The day it is or was held. */
    heldOn: { schema: IsoDate, nl: 'datum', en: 'date', leaves: 'drawn', proposable: true },
    /** When it begins, on the clock of Europe/Amsterdam; null = somewhere on that day. */
    startTime: { schema: ClockTime.nullable(), nl: 'tijd', en: 'time', leaves: 'drawn', proposable: true },
    /** How long it takes, a day at most; null = an hour. It only counts with a time. */
    durationMinutes: { schema: MinutesOfDay.nullable(), nl: 'duur', en: 'duration', leaves: 'shown', proposable: true },
    state: {
      schema: z.enum(['planned', 'held']),
      nl: 'stand',
      en: 'state',
      leaves: 'drawn',
      words: { nl: { planned: 'Gepland', held: 'Gevoerd' }, en: { planned: 'Planned', held: 'Held' } },
    },
    notes: { schema: Text, nl: 'aantekeningen', en: 'notes', leaves: 'drawn', when: { section: 'notes' }, empty: '' },
    followUpDate: {
      schema: IsoDate.nullable(),
      nl: 'vervolgdatum',
      en: 'follow-up date',
      leaves: 'shown',
      proposable: true,
    },
  },
});
export type Conversation = z.infer<typeof conversationKind.schema>;

/** The level of a requirement that employee and manager agreed on in a conversation. */
export const agreedLevelKind = defineKind({
  kind: 'agreedLevel',
  name: { nl: ['afgesproken niveau', 'afgesproken niveaus'], en: ['agreed level', 'agreed levels'] },
  leaves: 'conversations',
  titleField: 'remark',
  references: [
    { field: 'conversationId', to: 'conversation', onDelete: 'delete' },
    { field: 'requirementId', to: 'requirement', onDelete: 'delete' },
  ],
  fields: {
    conversationId: { schema: idOf('conversation'), nl: 'gesprek', en: 'conversation', leaves: 'silent' },
    requirementId: { schema: idOf('requirement'), nl: 'eis', en: 'requirement', leaves: 'drawn' },
    level: { schema: Level, nl: 'niveau', en: 'level', leaves: 'drawn' },
    remark: { schema: Text, nl: 'opmerking', en: 'remark', leaves: 'drawn' },
  },
});
export type AgreedLevel = z.infer<typeof agreedLevelKind.schema>;

/** Who does what by when, as agreed in a conversation (method: afspraak; `agreement` is the manager's consent). */
export const commitmentKind = defineKind({
  kind: 'commitment',
  name: { nl: ['afspraak', 'afspraken'], en: ['commitment', 'commitments'] },
  leaves: 'conversations',
  titleField: 'title',
  references: [{ field: 'conversationId', to: 'conversation', onDelete: 'delete' }],
  fields: {
    conversationId: { schema: idOf('conversation'), nl: 'gesprek', en: 'conversation', leaves: 'silent' },
    title: { schema: Line, nl: 'titel', en: 'title', leaves: 'drawn', proposable: true },
    owner: {
      schema: z.enum(['employee', 'manager', 'both']),
      nl: 'wie',
      en: 'who',
      leaves: 'drawn',
      proposable: true,
      words: {
        nl: { employee: 'Ik', manager: 'Mijn leidinggevende', both: 'Samen' },
        en: { employee: 'I', manager: 'My manager', both: 'Together' },
      },
    },
    dueDate: { schema: IsoDate.nullable(), nl: 'klaar op', en: 'done by', leaves: 'drawn', proposable: true },
    isDone: { schema: z.boolean(), nl: 'gedaan', en: 'done', leaves: 'drawn' },
    position: positionField,
  },
});
export type Commitment = z.infer<typeof commitmentKind.schema>;

/** Where a point for a conversation came from. */
export const TalkPointOrigin = z.enum(['own', 'scan', 'coach', 'gap', 'logbook', 'belief', 'climate']);
export type TalkPointOrigin = z.infer<typeof TalkPointOrigin>;

/** Something to talk about: it waits until it is taken into a conversation, and keeps the answer that was given there. */
export const talkPointKind = defineKind({
  kind: 'talkPoint',
  name: { nl: ['gesprekspunt', 'gesprekspunten'], en: ['point to discuss', 'points to discuss'] },
  leaves: 'talkPoints',
  titleField: 'text',
  references: [{ field: 'conversationId', to: 'conversation', onDelete: 'clear' }],
  fields: {
    /** Null = waits for a conversation. */
    conversationId: { schema: idOf('conversation').nullable(), nl: 'gesprek', en: 'conversation', leaves: 'drawn' },
    text: { schema: Text, nl: 'tekst', en: 'text', leaves: 'drawn' },
    origin: {
      schema: TalkPointOrigin,
      nl: 'herkomst',
      en: 'origin',
      leaves: 'drawn',
      words: {
        nl: {
          own: 'zelf bedacht',
          scan: 'uit je scan eigen regie',
          coach: 'van de coach',
          gap: 'een kloof',
          logbook: 'uit je logboek',
          belief: 'uit je leergoesting',
          climate: 'over het leerklimaat',
        },
        en: {
          own: 'thought up yourself',
          scan: 'from your self-direction scan',
          coach: 'from the coach',
          gap: 'a gap',
          logbook: 'from your logbook',
          belief: 'from your appetite for learning',
          climate: 'about the learning climate',
        },
      },
    },
    /** What it was made of (a finding, a record), so that it is not proposed twice; empty = thought up by oneself. */
    sourceKey: { schema: z.string().max(400), nl: 'bron', en: 'source', empty: '' },
    answer: { schema: Text, nl: 'wat we bespraken', en: 'what we said', leaves: 'drawn' },
    isDiscussed: { schema: z.boolean(), nl: 'besproken', en: 'discussed', leaves: 'drawn' },
    notedAt: { schema: IsoMoment, nl: 'moment', en: 'moment', leaves: 'silent' },
    position: positionField,
  },
});
export type TalkPoint = z.infer<typeof talkPointKind.schema>;
