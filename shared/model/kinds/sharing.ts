import * as z from 'zod';
import { defineKind, IsoDate, IsoMoment, idOf, Level, Line, Text } from '../define.ts';
import { ShareSection } from '../share-section.ts';

/** For whom a share is made. It decides what is proposed to go along; `own` = everything by hand. */
export const ShareProfile = z.enum(['manager', 'coach', 'colleague', 'own']);
export type ShareProfile = z.infer<typeof ShareProfile>;

export { ShareSection };

/** What somebody is to the plan. */
export const PersonRole = z.enum(['employee', 'manager', 'coach', 'colleague', 'other']);
export type PersonRole = z.infer<typeof PersonRole>;

/** The id of a record of any kind. Not a reference the store keeps: what is said about a record outlives it. */
export const AnyRecordId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);
/** The name of a kind or a field; which ones there are is known by records.ts. */
export const CodeName = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/);
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** A value of a field as it can be proposed or agreed on: a text, a number, yes or no, or nothing. */
export const FieldValue = z.union([Text, z.number(), z.boolean(), z.null()]);
export type FieldValue = z.infer<typeof FieldValue>;
const Round = z.int().min(1).max(100_000);

/** A response that was taken in; `recordIds` = all that came with it, also what the owner removed since. */
export const TakenIn = z.strictObject({
  id: AnyRecordId,
  byName: Line,
  role: PersonRole,
  respondedAt: IsoMoment,
  takenInAt: IsoMoment,
  recordIds: z.array(AnyRecordId).max(50_000),
});
export type TakenIn = z.infer<typeof TakenIn>;

/**
 * A round of sharing: for whom, what was chosen and what left, so that the choice is remembered and "gewijzigd sinds de
 * vorige keer" can be told. It never leaves itself.
 */
export const shareKind = defineKind({
  kind: 'share',
  name: { nl: ['deelronde', 'deelrondes'], en: ['round of sharing', 'rounds of sharing'] },
  leaves: 'never',
  titleField: 'receiverName',
  fields: {
    profile: {
      schema: ShareProfile,
      nl: 'voor wie',
      en: 'for whom',
      words: {
        nl: { manager: 'Leidinggevende', coach: 'Coach', colleague: 'Collega', own: 'Eigen keuze' },
        en: { manager: 'Manager', coach: 'Coach', colleague: 'Colleague', own: 'Own choice' },
      },
    },
    receiverName: { schema: Line, nl: 'ontvanger', en: 'receiver' },
    sections: {
      schema: z.array(ShareSection).max(ShareSection.options.length),
      nl: 'onderdelen',
      en: 'parts',
      words: {
        nl: {
          requirements: 'Opgave, eisen en niveaus',
          jobProfile: 'Tekst van je functieprofiel',
          standing: 'Kwaliteiten en eigen scores met bewijs',
          feedback: 'Feedback van anderen',
          learning: 'Leervragen en activiteiten',
          ideas: 'Geparkeerde ideeën',
          workingTime: 'Kern- en neventaak',
          hours: 'Gewerkte uren',
          leave: 'Verlof',
          budget: 'Budget en kosten',
          conversations: 'Gesprekken en afspraken',
          notes: 'Verslagen van gesprekken',
          talkPoints: 'Gesprekspunten',
          climate: 'Leerklimaat',
          thread: 'Opmerkingen, voorstellen en akkoorden',
        },
        en: {
          requirements: 'Assignment, requirements and levels',
          jobProfile: 'Text of your job profile',
          standing: 'Qualities and own scores with evidence',
          feedback: 'Feedback by others',
          learning: 'Learning questions and activities',
          ideas: 'Parked ideas',
          workingTime: 'Core and side task',
          hours: 'Hours worked',
          leave: 'Leave',
          budget: 'Budget and costs',
          conversations: 'Conversations and agreements',
          notes: 'Notes of conversations',
          talkPoints: 'Points to talk about',
          climate: 'Learning climate',
          thread: 'Remarks, proposals and consents',
        },
      },
    },
    /** Private kinds that were ticked (shared/share/policy.ts). */
    privateKinds: { schema: z.array(CodeName).max(100), nl: 'privé, toch gedeeld', en: 'private, yet shared' },
    /** Records left out by hand. */
    excludedIds: { schema: z.array(AnyRecordId).max(50_000), nl: 'weggelaten', en: 'left out' },
    /** What the owner wrote along. */
    note: { schema: Text, nl: 'bericht erbij', en: 'message with it' },
    /** 1 = the first time this plan went to this receiver. */
    round: { schema: Round, nl: 'ronde', en: 'round' },
    sharedOn: { schema: IsoDate, nl: 'gedeeld op', en: 'shared on' },
    sharedAt: { schema: IsoMoment, nl: 'moment', en: 'moment' },
    /** A file for the app, or a page for the browser. */
    edition: {
      schema: z.enum(['file', 'page']),
      nl: 'vorm',
      en: 'form',
      words: { nl: { file: 'bestand', page: 'webpagina' }, en: { file: 'file', page: 'web page' } },
    },
    hasPassphrase: { schema: z.boolean(), nl: 'wachtwoordzin', en: 'passphrase' },
    /** What left: each record with a digest of what was shown of it (shared/share/digest.ts) and its name at that time. */
    contents: {
      schema: z
        .array(
          z.strictObject({ id: AnyRecordId, kind: CodeName, name: Line, digest: z.string().regex(/^[0-9a-f]{32}$/) }),
        )
        .max(50_000),
      nl: 'wat er gedeeld is',
      en: 'what was shared',
    },
    responses: { schema: z.array(TakenIn).max(10_000), nl: 'reacties', en: 'responses' },
  },
});
export type Share = z.infer<typeof shareKind.schema>;

/** What a remark, proposal or decision is about, by whom, and in which round. */
const said = {
  /** The record; the plan itself = the whole plan. */
  aboutId: { schema: AnyRecordId, nl: 'waarover', en: 'about', leaves: 'silent' },
  aboutKind: { schema: CodeName, nl: 'soort', en: 'kind', leaves: 'silent' },
  /** Its name when it was said, for when it is gone. It stays: what is said of a record goes along only with that record. */
  aboutName: { schema: Line, nl: 'waarover het ging', en: 'what it was about', empty: '' },
  byName: { schema: Line, nl: 'naam', en: 'name', leaves: 'drawn' },
  role: {
    schema: PersonRole,
    nl: 'rol',
    en: 'role',
    leaves: 'drawn',
    words: {
      nl: {
        employee: 'Medewerker',
        manager: 'Leidinggevende',
        coach: 'Coach',
        colleague: 'Collega',
        other: 'Iemand anders',
      },
      en: { employee: 'Employee', manager: 'Manager', coach: 'Coach', colleague: 'Colleague', other: 'Somebody else' },
    },
  },
  /** The share it was said about. Null = that share is not there (any more). */
  shareId: { schema: idOf('share').nullable(), nl: 'deelronde', en: 'round of sharing', leaves: 'silent' },
  round: { schema: Round, nl: 'ronde', en: 'round', leaves: 'silent' },
} as const;
const ofShare = { field: 'shareId', to: 'share', onDelete: 'clear' } as const;

/** Something said about a part of the plan. One with `replyToId` belongs to a thread. */
export const remarkKind = defineKind({
  kind: 'remark',
  name: { nl: ['opmerking', 'opmerkingen'], en: ['remark', 'remarks'] },
  leaves: 'thread',
  titleField: 'text',
  references: [ofShare, { field: 'replyToId', to: 'remark', onDelete: 'delete' }],
  fixed: ['aboutId', 'byName', 'role'],
  fields: {
    ...said,
    text: { schema: Text, nl: 'tekst', en: 'text', leaves: 'drawn' },
    /** Of the newest wording. */
    writtenAt: { schema: IsoMoment, nl: 'moment', en: 'moment', leaves: 'drawn' },
    replyToId: { schema: idOf('remark').nullable(), nl: 'antwoord op', en: 'answer to', leaves: 'silent' },
    /** Done with, as the owner says. */
    isResolved: { schema: z.boolean(), nl: 'afgehandeld', en: 'dealt with', leaves: 'silent' },
  },
});
export type Remark = z.infer<typeof remarkKind.schema>;

export const ProposalState = z.enum(['open', 'taken', 'declined']);
export type ProposalState = z.infer<typeof ProposalState>;

/** Another value for a field, with the value it started from. The owner takes it over or declines it. */
export const proposalKind = defineKind({
  kind: 'proposal',
  name: { nl: ['voorstel', 'voorstellen'], en: ['proposal', 'proposals'] },
  leaves: 'thread',
  titleField: 'aboutName',
  references: [ofShare],
  fixed: ['aboutId', 'field', 'from', 'byName', 'role'],
  fields: {
    ...said,
    field: { schema: CodeName, nl: 'veld', en: 'field', leaves: 'drawn' },
    from: { schema: FieldValue, nl: 'was', en: 'was', leaves: 'drawn' },
    to: { schema: FieldValue, nl: 'wordt', en: 'becomes', leaves: 'drawn' },
    reason: { schema: Text, nl: 'reden', en: 'reason', leaves: 'drawn' },
    /** Of the newest wording. */
    proposedAt: { schema: IsoMoment, nl: 'moment', en: 'moment', leaves: 'drawn' },
    state: {
      schema: ProposalState,
      nl: 'stand',
      en: 'state',
      leaves: 'drawn',
      words: {
        nl: { open: 'wacht op antwoord', taken: 'overgenomen', declined: 'niet overgenomen' },
        en: { open: 'waits for an answer', taken: 'taken over', declined: 'not taken over' },
      },
    },
    /** The owner's answer, and when. */
    answer: { schema: Text, nl: 'antwoord', en: 'answer', leaves: 'drawn' },
    answeredAt: { schema: IsoMoment.nullable(), nl: 'beantwoord op', en: 'answered on', leaves: 'silent' },
  },
});
export type Proposal = z.infer<typeof proposalKind.schema>;

/** The parts of a plan that can be decided on (method: akkoord on a named part); `allocation` = what one source pays of a cost. */
export const PlanPart = z.enum(['sideTask', 'cost', 'allocation', 'workTime', 'learningQuestion', 'split', 'plan']);
export type PlanPart = z.infer<typeof PlanPart>;

const part = {
  schema: PlanPart,
  nl: 'onderdeel',
  en: 'part',
  leaves: 'drawn',
  words: {
    nl: {
      plan: 'Het hele plan',
      sideTask: 'Neventaak',
      cost: 'Kosten',
      allocation: 'Deel van kosten',
      workTime: 'Werktijd',
      learningQuestion: 'Leervraag',
      split: 'Verdeling van je uren',
    },
    en: {
      plan: 'The whole plan',
      sideTask: 'Side task',
      cost: 'Costs',
      allocation: 'Part of a cost',
      workTime: 'Work time',
      learningQuestion: 'Learning question',
      split: 'Split of your hours',
    },
  },
} as const;

/** That the owner asked for a yes outside a share: in a talk, by mail. What goes along in a share is asked by that share. */
export const askKind = defineKind({
  kind: 'ask',
  name: { nl: ['aanvraag', 'aanvragen'], en: ['request', 'requests'] },
  leaves: 'thread',
  titleField: 'aboutName',
  fixed: ['aboutId', 'part'],
  fields: {
    aboutId: said.aboutId,
    aboutKind: said.aboutKind,
    aboutName: said.aboutName,
    part,
    askedOf: { schema: Line, nl: 'aan wie', en: 'asked of', leaves: 'drawn' },
    askedOn: { schema: IsoDate, nl: 'gevraagd op', en: 'asked on', leaves: 'drawn' },
    /** To put what was said on one day in order. */
    askedAt: { schema: IsoMoment, nl: 'moment', en: 'moment', leaves: 'silent' },
  },
});
export type Ask = z.infer<typeof askKind.schema>;
export const Verdict = z.enum(['agreed', 'notAgreed', 'later']);
export type Verdict = z.infer<typeof Verdict>;

/** A record as it was agreed on: the fields that count for the part, with their values. */
export const AgreedRecord = z.strictObject({
  id: AnyRecordId,
  kind: CodeName,
  fields: z.record(CodeName, FieldValue),
});
export type AgreedRecord = z.infer<typeof AgreedRecord>;

/**
 * The manager's decision on a part, bound to what it read at that moment (quality.md, Agreements): `digest` is SHA-256 over
 * the canonical bytes of `agreed` and what it is about. A record between two people who trust each other, no proof.
 */
export const decisionKind = defineKind({
  kind: 'decision',
  name: { nl: ['besluit', 'besluiten'], en: ['decision', 'decisions'] },
  leaves: 'thread',
  titleField: 'aboutName',
  version: 2,
  // Version 1 came by file only, and covered the fields of its record alone.
  upcasters: [(decision) => ({ ...decision, coverage: 1, cameBy: 'file' })],
  references: [ofShare],
  fixed: [
    'part',
    'coverage',
    'cameBy',
    'aboutId',
    'verdict',
    'byName',
    'role',
    'decidedAt',
    'decidedOn',
    'remark',
    'digest',
    'agreed',
    'scope',
  ],
  fields: {
    ...said,
    part,
    verdict: {
      schema: Verdict,
      nl: 'besluit',
      en: 'decision',
      leaves: 'drawn',
      words: {
        nl: { agreed: 'Akkoord', notAgreed: 'Niet akkoord', later: 'Eerst bespreken' },
        en: { agreed: 'Agreed', notAgreed: 'Not agreed', later: 'Talk first' },
      },
    },
    remark: { schema: Text, nl: 'opmerking', en: 'remark', leaves: 'drawn' },
    decidedOn: { schema: IsoDate, nl: 'datum', en: 'date', leaves: 'drawn' },
    decidedAt: { schema: IsoMoment, nl: 'moment', en: 'moment', leaves: 'silent' },
    digest: { schema: Sha256, nl: 'controlegetal', en: 'check number', leaves: 'silent' },
    agreed: {
      schema: z.array(AgreedRecord).max(50_000),
      nl: 'wat er toen stond',
      en: 'what it said then',
      leaves: 'silent',
    },
    /** The kinds of records that were in sight: one that came in later belongs to the part only if its kind is among them. */
    scope: { schema: z.array(CodeName).max(100), nl: 'wat erbij hoorde', en: 'what belonged to it', leaves: 'silent' },
    /** The rule by which `agreed` was read: see shared/share/agreement-parts.ts. */
    coverage: {
      schema: z.union([z.literal(1), z.literal(2)]),
      nl: 'wat een akkoord dekt',
      en: 'what an agreement covers',
      leaves: 'silent',
    },
    cameBy: {
      schema: z.enum(['file', 'talk']),
      nl: 'hoe het gezegd werd',
      en: 'how it was said',
      leaves: 'drawn',
      words: {
        nl: { file: 'In een reactie', talk: 'In een gesprek, opgeschreven door de medewerker' },
        en: { file: 'In a response', talk: 'In a conversation, written down by the employee' },
      },
    },
  },
});
export type Decision = z.infer<typeof decisionKind.schema>;

/** A question to colleagues and clients for feedback on chosen requirements. */
export const feedbackRequestKind = defineKind({
  kind: 'feedbackRequest',
  name: { nl: ['feedbackvraag', 'feedbackvragen'], en: ['feedback request', 'feedback requests'] },
  leaves: 'never',
  titleField: 'title',
  references: [
    { field: 'requirementIds', to: 'requirement', onDelete: 'clear' },
    { field: 'earlierRequestId', to: 'feedbackRequest', onDelete: 'clear' },
  ],
  fields: {
    title: { schema: Line, nl: 'titel', en: 'title' },
    /** What the owner asks, in the form's first lines. */
    note: { schema: Text, nl: 'wat je vraagt', en: 'what you ask' },
    requirementIds: { schema: z.array(idOf('requirement')).max(1_000), nl: 'eisen', en: 'requirements' },
    /** named = with the name of who answers; summary = without (a file from one person is not anonymous: the form says so). */
    mode: {
      schema: z.enum(['named', 'summary']),
      nl: 'met of zonder naam',
      en: 'with or without a name',
      words: {
        nl: { named: 'Met naam', summary: 'Zonder naam' },
        en: { named: 'With a name', summary: 'Without a name' },
      },
    },
    askedOn: { schema: IsoDate, nl: 'gevraagd op', en: 'asked on' },
    askedAt: { schema: IsoMoment, nl: 'moment', en: 'moment' },
    /** Until when an answer helps; null = whenever. */
    closesOn: { schema: IsoDate.nullable(), nl: 'antwoord voor', en: 'answer before' },
    /** The request this one repeats, to compare with. */
    earlierRequestId: { schema: idOf('feedbackRequest').nullable(), nl: 'vorige keer', en: 'last time' },
    answers: { schema: z.array(TakenIn).max(10_000), nl: 'antwoorden', en: 'answers' },
  },
});
export type FeedbackRequest = z.infer<typeof feedbackRequestKind.schema>;

/** One answer on a requirement in a feedback form; its id becomes that of the feedback. */
export const FeedbackAnswerItem = z.strictObject({
  id: AnyRecordId,
  requirementId: idOf('requirement'),
  level: Level.nullable(),
  remark: Text,
});
export type FeedbackAnswerItem = z.infer<typeof FeedbackAnswerItem>;
