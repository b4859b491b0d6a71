import type { KeptDraft, KeptRound } from '#db/received.ts';
import type { Store } from '#db/store.ts';
import { teamFactsOf } from '#shared/asks/team.ts';
import { CallError } from '#shared/contract/errors.ts';
import type { DraftSummary, ReceivedOutcome, ReceivedPlan, TeamFacts } from '#shared/contract/received.ts';
import { sameValue } from '#shared/history/same.ts';
import type { PlanId, RecordOf } from '#shared/model/records.ts';
import { grownKinds } from '#shared/model/versions.ts';
import { checkConsistency } from '#shared/share/consistency.ts';
import type { ResponseDraft } from '#shared/share/draft.ts';
import { fileVersion, type ShareFile } from '#shared/share/envelope.ts';
import { upgradeFile, withRecordsOfToday } from '#shared/share/file-versions.ts';
import { ShareRefused } from '#shared/share/problem.ts';

/** The plans of others: each round as it came, and what is being written on it. Nothing of it is a plan of one's own. */
export class Received {
  readonly #store: Store;
  readonly #now: () => string;
  readonly #facts = new Map<string, { readonly revision: number; readonly facts: TeamFacts | null }>();

  constructor(store: Store, now: () => string) {
    this.#store = store;
    this.#now = now;
  }

  /** By newest round, the plan that came last first. */
  list(): ReceivedPlan[] {
    const rounds = new Map<string, KeptRound[]>();
    for (const round of this.#store.received.list())
      rounds.set(round.planId, [...(rounds.get(round.planId) ?? []), round]);
    return [...rounds.values()]
      .map((of) => {
        const newest = of.at(-1) as KeptRound;
        return {
          planId: newest.planId as PlanId,
          shareId: newest.shareId as RecordOf<'share'>['id'],
          receivedAt: newest.receivedAt,
          rounds: of.length,
          head: newest.head,
          draft: newest.draft && summaryOf(newest.draft),
          facts: this.#factsOf(newest),
        };
      })
      .sort((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1));
  }

  /** Of a round as it is kept, with the answers so far; read once for each save of a draft. */
  #factsOf({ shareId, draft }: KeptRound): TeamFacts | null {
    const revision = draft?.revision ?? 0;
    const known = this.#facts.get(shareId);
    if (known?.revision === revision) return known.facts;
    const share = this.#store.received.share(shareId);
    if (share === undefined) return null;
    const answered = draft === null ? [] : (JSON.parse(draftOfToday(draft.json)) as ResponseDraft).records;
    const facts = teamFactsOf(JSON.parse(shareOfToday(share.json)) as ShareFile, answered);
    this.#facts.set(shareId, { revision, facts });
    return facts;
  }

  /** Keeps a round. Errors: invalid-input when the file contradicts itself. */
  add(file: ShareFile): ReceivedOutcome {
    refuseWhatContradictsItself(file);
    const json = JSON.stringify(file);
    const { id, planId, sharedAt, round, profile, byName, receiverName } = file.share;
    const plan = file.records.find((r): r is RecordOf<'plan'> => r.kind === 'plan');
    if (plan === undefined) throw new CallError('invalid-input', { reason: 'no-plan' });
    const { title, jobTitle, startDate, endDate } = plan;
    const head = { round, sharedAt, profile, ownerName: byName, receiverName, title, jobTitle, startDate, endDate };
    return this.#store.write(() => {
      const here = this.#store.received.share(id);
      if (here)
        return here.json === json || sameValue(JSON.parse(shareOfToday(here.json)), file) ? 'known' : 'different';
      this.#store.received.add({ planId, shareId: id, sharedAt, head, json }, this.#now());
      return 'added';
    });
  }

  /**
   * The JSON of `{ rounds }`: what was judged when it was written, proved by its checksum since, and brought to today's
   * version. Errors: unknown-plan.
   */
  openJson(planId: string): string {
    const rounds = this.#store.received.rounds(planId);
    if (rounds.length === 0) throw new CallError('unknown-plan', { planId });
    const texts = rounds.map(({ json, receivedAt, draft }) => {
      const saved =
        draft === null
          ? 'null'
          : `{"draft":${draftOfToday(draft.json)},"revision":${draft.revision},"savedAt":${JSON.stringify(draft.savedAt)}}`;
      return `{"file":${shareOfToday(json)},"receivedAt":${JSON.stringify(receivedAt)},"saved":${saved}}`;
    });
    return `{"rounds":[${texts.join(',')}]}`;
  }

  /** Keeps what is being written. The same again is acknowledged and written once. Errors: unknown-plan, conflict, invalid-input. */
  saveDraft(
    shareId: string,
    draft: ResponseDraft,
    revision: number,
  ): { planId: PlanId; revision: number; savedAt: string } {
    const { received } = this.#store;
    return this.#store.write(() => {
      const share = received.share(shareId);
      if (share === undefined) throw new CallError('unknown-plan', { shareId });
      const planId = share.planId as PlanId;
      if (draft.records.some((r) => r.planId !== planId || r.shareId !== shareId))
        throw new CallError('invalid-input', { reason: 'other-plan' });
      const json = JSON.stringify(draft);
      const here = received.draft(shareId);
      if (here?.json === json) return { planId, revision: here.revision, savedAt: here.savedAt };
      if ((here?.revision ?? 0) !== revision) throw new CallError('conflict', { shareId });
      const savedAt = this.#now();
      received.putDraft(shareId, revision + 1, json, savedAt);
      return { planId, revision: revision + 1, savedAt };
    });
  }

  /** Errors: unknown-plan. */
  remove(planId: string): void {
    if (this.#store.received.rounds(planId).length === 0) throw new CallError('unknown-plan', { planId });
    this.#store.eraseReceived(planId);
    this.#facts.clear();
  }
}

function refuseWhatContradictsItself(file: ShareFile): void {
  try {
    checkConsistency(file);
  } catch (error) {
    if (error instanceof ShareRefused) throw new CallError('invalid-input', error.problem.data);
    throw error;
  }
}

function summaryOf({ json, savedAt }: KeptDraft): DraftSummary {
  const { records, sentAt } = JSON.parse(json) as ResponseDraft;
  const count = (kind: string) => records.filter((r) => r.kind === kind).length;
  return {
    remarks: count('remark'),
    proposals: count('proposal'),
    decisions: count('decision'),
    savedAt,
    sentAt,
  };
}

/** How a file begins that is not older than this app. */
const headOfToday = `{"format":"routekaart","version":${fileVersion},`;

/** The JSON of a share as today's version would have written it: the same text when nothing in it can be old. */
function shareOfToday(json: string): string {
  if (grownKinds.length === 0 && json.startsWith(headOfToday)) return json;
  const file = JSON.parse(json) as ShareFile;
  const upgraded = upgradeFile(file, file.version);
  return upgraded === file ? json : JSON.stringify(upgraded);
}

function draftOfToday(json: string): string {
  if (grownKinds.length === 0) return json;
  const draft = JSON.parse(json) as ResponseDraft;
  const upgraded = withRecordsOfToday(draft);
  return upgraded === draft ? json : JSON.stringify(upgraded);
}
