import type { PlanView } from '../model/plan-view.ts';
import type { RecordOf } from '../model/records.ts';
import { isBound } from './agreement.ts';
import { readPart } from './agreement-parts.ts';
import type { ResponseDraft } from './draft.ts';
import type { ResponseFile, ResponseRecord, ShareFile } from './envelope.ts';
import { isAboutPlan } from './response.ts';

export interface CarriedOver {
  readonly draft: ResponseDraft;
  /** Decisions on what reads otherwise now: to be taken anew, with what was said of it. */
  readonly again: readonly RecordOf<'decision'>[];
}

/**
 * The draft for a newer round: what was written on the older one and did not come back with the newer goes on, for as long
 * as what it is about is still there. What was sent has come back, or was taken out by the owner. A decision is bound to the
 * text it was taken on: it goes on when that reads the same in the newer round (`view`), and is to be taken again otherwise.
 */
export function carryOver(
  older: ResponseDraft,
  newer: { readonly file: ShareFile; readonly view: PlanView },
  responseId: string,
): CarriedOver {
  const { share, records: shared } = newer.file;
  const there = new Map(shared.map((r) => [r.id as string, r.kind as string]));
  const kept: ResponseRecord[] = [];
  const again: RecordOf<'decision'>[] = [];
  for (const record of older.sentAt === null ? older.records : []) {
    if (there.has(record.id) || there.get(record.aboutId) !== record.aboutKind) continue;
    const carried = { ...record, shareId: share.id, round: share.round };
    if (carried.kind !== 'decision') kept.push(carried);
    else if (readsTheSame(carried, newer.view, share.kinds)) kept.push({ ...carried, scope: [...share.kinds] });
    else again.push(carried);
  }
  return { draft: { responseId, byName: older.byName, records: kept, sentAt: null }, again };
}

/**
 * What was saved as a response, to go on with it at a share of the same plan: at the same round all of it, under the id it had;
 * at a newer one as carryOver has it. Null when it answers another plan.
 */
export function goOnWith(
  { response, records }: ResponseFile,
  at: { readonly file: ShareFile; readonly view: PlanView },
  responseId: string,
): CarriedOver | null {
  const { share } = at.file;
  if (response.planId !== share.planId) return null;
  const older = { responseId: response.id, byName: response.byName, sentAt: null };
  if (response.shareId !== share.id) return carryOver({ ...older, records }, at, responseId);
  return { draft: { ...older, records: records.filter((record) => isAboutPlan(at.view, record)) }, again: [] };
}

function readsTheSame(decision: RecordOf<'decision'>, view: PlanView, kinds: readonly string[]): boolean {
  const agreed = readPart(view, decision.part, decision.aboutId, kinds);
  return agreed.length > 0 && isBound({ ...decision, agreed });
}
