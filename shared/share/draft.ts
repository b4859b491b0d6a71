import * as z from 'zod';
import { IsoMoment, Line } from '../model/define.ts';
import { AnyRecordId } from '../model/kinds/sharing.ts';
import { ResponseRecord, type ShareFile } from './envelope.ts';

/** What a receiver has written on one round so far. It is kept with the received plan (contract: received.saveDraft). */
export const ResponseDraft = z.strictObject({
  /** The id the response will have, the same at every save. */
  responseId: AnyRecordId,
  byName: Line,
  records: z.array(ResponseRecord).max(50_000),
  /** When a response file was last made of it; null = not yet. */
  sentAt: IsoMoment.nullable(),
});
export type ResponseDraft = z.infer<typeof ResponseDraft>;

/** A draft with nothing in it yet. */
export function emptyDraft(responseId: string, byName: string): ResponseDraft {
  return { responseId, byName, records: [], sentAt: null };
}

/**
 * The draft for a newer round: what was written on the older one and did not come back with the newer goes on, for as long
 * as what it is about is still there. What was sent has come back, or was taken out by the owner.
 */
export function carryOver(older: ResponseDraft, newer: ShareFile, responseId: string): ResponseDraft {
  const there = new Map(newer.records.map((r) => [r.id as string, r.kind as string]));
  const { id: shareId, round } = newer.share;
  const records =
    older.sentAt !== null
      ? []
      : older.records
          .filter((r) => !there.has(r.id) && there.get(r.aboutId) === r.aboutKind)
          // A decision is bound to the text of its round: it has to be taken anew.
          .filter((r) => r.kind !== 'decision')
          .map((r) => ({ ...r, shareId, round }));
  return { responseId, byName: older.byName, records, sentAt: null };
}
