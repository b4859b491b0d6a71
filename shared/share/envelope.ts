import * as z from 'zod';
import { IsoDate, IsoMoment, idOf, Line, Text } from '../model/define.ts';
import { Mastery } from '../model/kinds/requirement.ts';
import { GiverRole } from '../model/kinds/scores.ts';
import {
  AnyRecordId,
  CodeName,
  decisionKind,
  FeedbackAnswerItem,
  feedbackRequestKind,
  PersonRole,
  proposalKind,
  remarkKind,
  ShareProfile,
  shareKind,
} from '../model/kinds/sharing.ts';
import { PlanRecord } from '../model/records.ts';

/** The version of the file format that is written. This one and the one before it are read (docs/share-file.md). */
export const fileVersion = 2;
export const fileExtension = '.routekaart';

const head = {
  format: z.literal('routekaart'),
  version: z.literal(fileVersion),
  /** The version of the app that made it, for whoever has to find out what went wrong. */
  madeWith: z.string().max(40),
};

/** What a share says of itself. */
export const ShareHead = z.strictObject({
  /** The id of the share; a response names it. */
  id: idOf('share'),
  planId: idOf('plan'),
  round: shareKind.schema.shape.round,
  sharedAt: IsoMoment,
  profile: ShareProfile,
  byName: Line,
  receiverName: Line,
  note: Text,
  /** The kinds that were shared, also those of which there is no record. */
  kinds: z.array(CodeName).max(100),
});
export type ShareHead = z.infer<typeof ShareHead>;

/** A plan as it was shared: a file for the manager's app, or the content of a page. */
export const ShareFile = z.strictObject({
  ...head,
  type: z.literal('share'),
  share: ShareHead,
  records: z.array(PlanRecord).min(1).max(50_000),
});
export type ShareFile = z.infer<typeof ShareFile>;

export const ResponseHead = z.strictObject({
  /** Stays the same when the same response is saved again with more in it. */
  id: AnyRecordId,
  planId: idOf('plan'),
  shareId: idOf('share'),
  round: shareKind.schema.shape.round,
  respondedAt: IsoMoment,
  byName: Line,
  role: PersonRole.exclude(['employee']),
});
export type ResponseHead = z.infer<typeof ResponseHead>;

export const ResponseRecord = z.discriminatedUnion('kind', [
  remarkKind.schema,
  proposalKind.schema,
  decisionKind.schema,
]);
export type ResponseRecord = z.infer<typeof ResponseRecord>;

/** What comes back: remarks, proposals and decisions. */
export const ResponseFile = z.strictObject({
  ...head,
  type: z.literal('response'),
  response: ResponseHead,
  records: z.array(ResponseRecord).max(50_000),
});
export type ResponseFile = z.infer<typeof ResponseFile>;

/** The content of a form that asks for feedback. */
export const FeedbackFormFile = z.strictObject({
  ...head,
  type: z.literal('feedbackForm'),
  form: z.strictObject({
    requestId: idOf('feedbackRequest'),
    planId: idOf('plan'),
    ownerName: Line,
    jobTitle: Line,
    title: Line,
    note: Text,
    mode: feedbackRequestKind.schema.shape.mode,
    askedOn: IsoDate,
    closesOn: IsoDate.nullable(),
  }),
  requirements: z
    .array(z.strictObject({ id: idOf('requirement'), title: Line, mastery: Mastery }))
    .min(1)
    .max(1_000),
});
export type FeedbackFormFile = z.infer<typeof FeedbackFormFile>;

/** One person's answer to that form. */
export const FeedbackAnswerFile = z.strictObject({
  ...head,
  type: z.literal('feedbackAnswer'),
  answer: z.strictObject({
    id: AnyRecordId,
    requestId: idOf('feedbackRequest'),
    planId: idOf('plan'),
    answeredOn: IsoDate,
    answeredAt: IsoMoment,
    /** Empty in a summary: the form does not ask for it. */
    byName: Line,
    role: GiverRole,
  }),
  items: z.array(FeedbackAnswerItem).max(1_000),
});
export type FeedbackAnswerFile = z.infer<typeof FeedbackAnswerFile>;

/** Every sort of Routekaart file. */
export const RoutekaartFile = z.discriminatedUnion('type', [
  ShareFile,
  ResponseFile,
  FeedbackFormFile,
  FeedbackAnswerFile,
]);
export type RoutekaartFile = z.infer<typeof RoutekaartFile>;
export type FileType = RoutekaartFile['type'];
