import type { Change } from '../history/change-set.ts';
import { sameRecord } from '../history/same.ts';
import { add, alter, type EditContext } from '../model/edits/base.ts';
import type { TakenIn } from '../model/kinds/sharing.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { RecordOf } from '../model/records.ts';
import { canonicalJson } from './canonical.ts';
import { roundsOf } from './choice.ts';
import type { ResponseFile, ResponseRecord } from './envelope.ts';

/** What can be said of a response before it is taken in. */
export type ResponseVerdict =
  /** To the newest round of this receiver. */
  | { readonly fits: 'newest' }
  /** To an older round: since then newer ones were shared. It can be taken in all the same. */
  | { readonly fits: 'olderRound'; readonly round: number; readonly newestRound: number }
  /** To this plan, but the plan does not know the share (any more). It can be taken in all the same. */
  | { readonly fits: 'unknownShare'; readonly round: number }
  /** To another plan: nothing can be taken in here. */
  | { readonly fits: 'otherPlan'; readonly planId: string };

export interface ResponseIntake {
  readonly verdict: ResponseVerdict;
  /** Nothing new is in it: it was taken in before. */
  readonly isKnown: boolean;
  /** In one change set; [] when there is nothing to take in. */
  readonly changes: Change[];
  /** What is new, by kind. */
  readonly added: { readonly remark: number; readonly proposal: number; readonly decision: number };
}

const nothing = { remark: 0, proposal: 0, decision: 0 } as const;

/**
 * What taking in a response does. Ids make it idempotent, and the newest words of the writer count, so the order in which
 * responses come in does not matter. What the owner said (resolved, taken over, declined) and what the owner removed stays so.
 */
export function changesForResponse(
  view: PlanView,
  { response, records }: ResponseFile,
  context: EditContext,
): ResponseIntake {
  if (response.planId !== view.plan.id)
    return {
      verdict: { fits: 'otherPlan', planId: response.planId },
      isKnown: false,
      changes: [],
      added: nothing,
    };
  const share = view.get('share', response.shareId);
  const seen = new Set(share?.responses.flatMap((r) => r.recordIds));
  const incoming = new Set(records.map((r) => r.id as string));
  const added = { ...nothing } as { remark: number; proposal: number; decision: number };
  const changes: Change[] = [];
  for (const record of orderedByThread(records)) {
    const current = view.records.get(record.id);
    if (current !== undefined) {
      const after = newest(current as ResponseRecord, record);
      if (after !== null && !sameRecord(current, after)) changes.push({ before: current, after });
      continue;
    }
    if (seen.has(record.id)) continue;
    added[record.kind]++;
    changes.push(add(fitted(record, view, incoming, share !== undefined)));
  }
  const noted = share && note(share, response, [...incoming].sort(), context.now);
  if (noted) changes.push(noted);
  return { verdict: verdictOf(view, response, share), isKnown: changes.length === 0, changes, added };
}

function verdictOf(
  view: PlanView,
  { round }: ResponseFile['response'],
  share: RecordOf<'share'> | undefined,
): ResponseVerdict {
  if (share === undefined) return { fits: 'unknownShare', round };
  const newestRound = roundsOf(view, share).at(-1)?.round ?? share.round;
  return newestRound > share.round ? { fits: 'olderRound', round: share.round, newestRound } : { fits: 'newest' };
}

/** The principal change names the change set: first what starts a thread, then the answers in it. */
function orderedByThread(records: readonly ResponseRecord[]): ResponseRecord[] {
  const isAnswer = (r: ResponseRecord) => (r.kind === 'remark' && r.replyToId !== null ? 1 : 0);
  return [...records].sort((a, b) => isAnswer(a) - isAnswer(b));
}

/** As it can stand in this plan: without references that lead nowhere. */
function fitted(
  record: ResponseRecord,
  view: PlanView,
  incoming: ReadonlySet<string>,
  knowsShare: boolean,
): ResponseRecord {
  const shareId = knowsShare ? record.shareId : null;
  if (record.kind !== 'remark') return { ...record, shareId };
  const to = record.replyToId;
  const isThere = to !== null && (view.get('remark', to) !== undefined || (incoming.has(to) && !view.records.has(to)));
  return { ...record, shareId, replyToId: isThere ? to : null };
}

/**
 * The newer of two wordings of one record by its writer, with what the owner said about it. Null when they cannot be
 * compared: another kind under the same id, or a decision, which never changes.
 */
function newest(current: ResponseRecord, incoming: ResponseRecord): ResponseRecord | null {
  if (current.role !== incoming.role || current.byName !== incoming.byName) return null;
  if (current.kind === 'remark' && incoming.kind === 'remark') {
    const { writtenAt, text } = incoming;
    return later([writtenAt, text], [current.writtenAt, current.text]) ? { ...current, writtenAt, text } : null;
  }
  if (current.kind === 'proposal' && incoming.kind === 'proposal') {
    const words = ({ proposedAt, to, reason }: RecordOf<'proposal'>) => [proposedAt, canonicalJson([to, reason])];
    const isNewer = later(words(incoming), words(current)) && current.field === incoming.field;
    const { proposedAt, to, reason } = incoming;
    return isNewer && current.state === 'open' ? { ...current, proposedAt, to, reason } : null;
  }
  return null;
}

/** Moments are compared first, then the words, so that of two of one moment always the same one counts. */
function later(a: readonly string[], b: readonly string[]): boolean {
  const differs = a.findIndex((part, i) => part !== b[i]);
  return differs >= 0 && (a[differs] as string) > (b[differs] as string);
}

/** Remembers that a response came in, with the ids it brought; null when that is known. */
function note(
  share: RecordOf<'share'>,
  response: ResponseFile['response'],
  recordIds: readonly string[],
  now: string,
): Change | null {
  const earlier = share.responses.find((r) => r.id === response.id);
  const isNewer = earlier === undefined || response.respondedAt > earlier.respondedAt;
  const kept: TakenIn = {
    id: response.id,
    byName: isNewer ? response.byName : earlier.byName,
    role: response.role,
    respondedAt: isNewer ? response.respondedAt : earlier.respondedAt,
    takenInAt: earlier?.takenInAt ?? now,
    recordIds: [...new Set([...(earlier?.recordIds ?? []), ...recordIds])].sort(),
  };
  const others = share.responses.filter((r) => r.id !== response.id);
  const responses = [...others, kept].sort((a, b) => (a.id < b.id ? -1 : 1));
  return alter(share, { responses });
}
