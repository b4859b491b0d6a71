import * as z from 'zod';
import { IsoDate, IsoMoment, idOf, Line } from '../model/define.ts';
import { ShareProfile, shareKind } from '../model/kinds/sharing.ts';
import { ResponseDraft } from '../share/draft.ts';
import { ShareFile } from '../share/envelope.ts';

/** What a list says of a received round without reading all of it. */
export const ReceivedHead = z.strictObject({
  round: shareKind.schema.shape.round,
  sharedAt: IsoMoment,
  profile: ShareProfile,
  ownerName: Line,
  receiverName: Line,
  title: Line,
  jobTitle: Line,
  startDate: IsoDate,
  endDate: IsoDate,
});
export type ReceivedHead = z.infer<typeof ReceivedHead>;

/** How many remarks, proposals and decisions a draft holds, and whether it was sent since it was last changed. */
export const DraftSummary = z.strictObject({
  remarks: z.int().min(0),
  proposals: z.int().min(0),
  decisions: z.int().min(0),
  savedAt: IsoMoment,
  sentAt: IsoMoment.nullable(),
});
export type DraftSummary = z.infer<typeof DraftSummary>;

const Count = z.int().min(0);

/** What a manager has to do for one employee, and what was agreed. Euros in cents, hours in minutes of work time. */
export const TeamFacts = z.strictObject({
  /** Asks without an answer. */
  open: Count,
  /** Asks answered with "let us talk". */
  toDiscuss: Count,
  /** A yes to something that reads differently now. */
  changed: Count,
  openCents: Count,
  openMinutes: Count,
  agreedCents: Count,
  agreedMinutes: Count,
  /** Days of talks that are planned, the first first. */
  talks: z.array(IsoDate),
});
export type TeamFacts = z.infer<typeof TeamFacts>;

/** A plan of somebody else in the list, by its newest round. */
export const ReceivedPlan = z.strictObject({
  planId: idOf('plan'),
  shareId: idOf('share'),
  receivedAt: IsoMoment,
  /** Rounds that were received. */
  rounds: z.int().min(1),
  head: ReceivedHead,
  draft: DraftSummary.nullable(),
  /** Null when it was not shared with a manager. */
  facts: TeamFacts.nullable(),
});
export type ReceivedPlan = z.infer<typeof ReceivedPlan>;

/** A draft with the number of its last save: the next one names it, so that two windows do not write over each other. */
export const SavedDraft = z.strictObject({
  draft: ResponseDraft,
  revision: z.int().min(1),
  savedAt: IsoMoment,
});
export type SavedDraft = z.infer<typeof SavedDraft>;

/** A round as it came, with what was written on it. */
export const ReceivedRound = z.strictObject({
  file: ShareFile,
  receivedAt: IsoMoment,
  saved: SavedDraft.nullable(),
});
export type ReceivedRound = z.infer<typeof ReceivedRound>;

/** added = new here; known = it was here already; different = this round is here already and says something else: kept as it was. */
export const ReceivedOutcome = z.enum(['added', 'known', 'different']);
export type ReceivedOutcome = z.infer<typeof ReceivedOutcome>;
