import * as z from 'zod';
import { defineKind, IsoDate, IsoMoment, idOf, Level, Line, Text } from '../define.ts';

/** For whom a share is made. It decides what is proposed to go along; `own` = everything by hand. */
export const ShareProfile = z.enum(['manager', 'coach', 'colleague', 'own']);
export type ShareProfile = z.infer<typeof ShareProfile>;

/** The parts of a plan that one chooses from; the plan itself (title, name, period) always goes along. */
export const ShareSection = z.enum([
  'requirements',
  'jobProfile',
  'standing',
  'feedback',
  'learning',
  'ideas',
  'workingTime',
  'hours',
  'leave',
  'budget',
  'conversations',
  'notes',
  'talkPoints',
  'climate',
  'thread',
]);
export type ShareSection = z.infer<typeof ShareSection>;

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
  titleField: 'receiverName',
  isPrivate: true,
  shape: {
    profile: ShareProfile,
    receiverName: Line,
    sections: z.array(ShareSection).max(ShareSection.options.length),
    /** Private kinds that were ticked (shared/share/policy.ts). */
    privateKinds: z.array(CodeName).max(100),
    /** Records left out by hand. */
    excludedIds: z.array(AnyRecordId).max(50_000),
    /** What the owner wrote along. */
    note: Text,
    /** 1 = the first time this plan went to this receiver. */
    round: Round,
    sharedOn: IsoDate,
    sharedAt: IsoMoment,
    /** A file for the app, or a page for the browser. */
    edition: z.enum(['file', 'page']),
    hasPassphrase: z.boolean(),
    /** What left: each record with a digest of what was shown of it (shared/share/digest.ts) and its name at that time. */
    contents: z
      .array(
        z.strictObject({ id: AnyRecordId, kind: CodeName, name: Line, digest: z.string().regex(/^[0-9a-f]{32}$/) }),
      )
      .max(50_000),
    responses: z.array(TakenIn).max(10_000),
  },
});
export type Share = z.infer<typeof shareKind.schema>;

/** What a remark, proposal or decision is about, by whom, and in which round. */
const said = {
  /** The record; the plan itself = the whole plan. */
  aboutId: AnyRecordId,
  aboutKind: CodeName,
  /** Its name when it was said, for when it is gone. */
  aboutName: Line,
  byName: Line,
  role: PersonRole,
  /** The share it was said about. Null = that share is not there (any more). */
  shareId: idOf('share').nullable(),
  round: Round,
};
const ofShare = { field: 'shareId', to: 'share', onDelete: 'clear' } as const;

/** Something said about a part of the plan. One with `replyToId` belongs to a thread. */
export const remarkKind = defineKind({
  kind: 'remark',
  titleField: 'text',
  references: [ofShare, { field: 'replyToId', to: 'remark', onDelete: 'delete' }],
  fixed: ['aboutId', 'byName', 'role'],
  shape: {
    ...said,
    text: Text,
    /** Of the newest wording. */
    writtenAt: IsoMoment,
    replyToId: idOf('remark').nullable(),
    /** Done with, as the owner says. */
    isResolved: z.boolean(),
  },
});
export type Remark = z.infer<typeof remarkKind.schema>;

export const ProposalState = z.enum(['open', 'taken', 'declined']);
export type ProposalState = z.infer<typeof ProposalState>;

/** Another value for a field, with the value it started from. The owner takes it over or declines it. */
export const proposalKind = defineKind({
  kind: 'proposal',
  titleField: 'aboutName',
  references: [ofShare],
  fixed: ['aboutId', 'field', 'from', 'byName', 'role'],
  shape: {
    ...said,
    field: CodeName,
    from: FieldValue,
    to: FieldValue,
    reason: Text,
    /** Of the newest wording. */
    proposedAt: IsoMoment,
    state: ProposalState,
    /** The owner's answer, and when. */
    answer: Text,
    answeredAt: IsoMoment.nullable(),
  },
});
export type Proposal = z.infer<typeof proposalKind.schema>;

/** The parts of a plan that can be decided on (method: akkoord on a named part). */
export const PlanPart = z.enum(['sideTask', 'cost', 'workTime', 'learningQuestion', 'plan']);
export type PlanPart = z.infer<typeof PlanPart>;
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
  titleField: 'aboutName',
  references: [ofShare],
  fixed: [
    'part',
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
  shape: {
    ...said,
    part: PlanPart,
    verdict: Verdict,
    remark: Text,
    decidedOn: IsoDate,
    decidedAt: IsoMoment,
    digest: Sha256,
    agreed: z.array(AgreedRecord).max(50_000),
    /** The kinds of records that were in sight: one that came in later belongs to the part only if its kind is among them. */
    scope: z.array(CodeName).max(100),
  },
});
export type Decision = z.infer<typeof decisionKind.schema>;

/** A question to colleagues and clients for feedback on chosen requirements. */
export const feedbackRequestKind = defineKind({
  kind: 'feedbackRequest',
  titleField: 'title',
  isPrivate: true,
  references: [
    { field: 'requirementIds', to: 'requirement', onDelete: 'clear' },
    { field: 'earlierRequestId', to: 'feedbackRequest', onDelete: 'clear' },
  ],
  shape: {
    title: Line,
    /** What the owner asks, in the form's first lines. */
    note: Text,
    requirementIds: z.array(idOf('requirement')).max(1_000),
    /** named = with the name of who answers; summary = without (a file from one person is not anonymous: the form says so). */
    mode: z.enum(['named', 'summary']),
    askedOn: IsoDate,
    askedAt: IsoMoment,
    /** Until when an answer helps; null = whenever. */
    closesOn: IsoDate.nullable(),
    /** The request this one repeats, to compare with. */
    earlierRequestId: idOf('feedbackRequest').nullable(),
    answers: z.array(TakenIn).max(10_000),
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
