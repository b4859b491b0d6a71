import * as z from 'zod';
import { IsoMoment, Line } from '../model/define.ts';
import { AnyRecordId } from '../model/kinds/sharing.ts';
import { ResponseRecord } from './envelope.ts';

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
