import { sameValue } from '../history/same.ts';
import type { EditContext } from '../model/edits/base.ts';
import { newDecision } from '../model/edits/new-sharing-records.ts';
import type { AgreedRecord, FieldValue, PlanPart, Verdict } from '../model/kinds/sharing.ts';
import { PlanView } from '../model/plan-view.ts';
import type { Kind, PlanRecord, RecordOf } from '../model/records.ts';
import { kindOfPart, readPart } from './agreement-parts.ts';
import { choiceOf } from './choice.ts';
import { agreementDigest, firstAgreementDigest } from './digest.ts';
import { selection } from './selection.ts';

/** One thing that reads differently than when it was agreed. */
export type AgreementChange = { readonly recordId: string; readonly kind: string } & (
  | { readonly what: 'field'; readonly field: string; readonly from: FieldValue; readonly to: FieldValue }
  /** Was part of it and is gone; `fields` = as it read. */
  | { readonly what: 'removed'; readonly fields: AgreedRecord['fields'] }
  /** Came in later. */
  | { readonly what: 'added' }
);

/** How a part stands to what was decided on it. */
export type AgreementState =
  /** Nothing was decided. */
  | { readonly state: 'none' }
  /** Not agreed, or left for later: the words of the decision say the rest. */
  | { readonly state: 'notAgreed' | 'later'; readonly decision: RecordOf<'decision'> }
  /** The decision was altered after it was made: what it says is not what was decided. */
  | { readonly state: 'unbound'; readonly decision: RecordOf<'decision'> }
  /** "Zoals afgesproken." */
  | { readonly state: 'asAgreed'; readonly decision: RecordOf<'decision'> }
  /** "Gewijzigd na akkoord", with what. */
  | {
      readonly state: 'changed';
      readonly decision: RecordOf<'decision'>;
      readonly changes: readonly AgreementChange[];
    };

/** What somebody decides on a part, before it is bound to what it reads. */
export interface DecisionWords {
  readonly part: PlanPart;
  readonly aboutId: string;
  readonly aboutName: string;
  readonly verdict: Verdict;
  readonly remark: string;
  readonly byName: string;
  /** The kinds that are in sight (ShareHead.kinds). */
  readonly scope: readonly string[];
  readonly round: number;
  readonly shareId: RecordOf<'share'>['id'] | null;
}

/** A decision bound to the part as it reads in this view. Throws when the view does not hold the record. */
export function decide(view: PlanView, context: EditContext, words: DecisionWords): RecordOf<'decision'> {
  const { part, aboutId, scope, ...rest } = words;
  const agreed = readPart(view, part, aboutId, scope);
  if (agreed.length === 0) throw new Error(`no ${part} to decide on`);
  const digest = agreementDigest({ planId: view.plan.id, part, aboutId, agreed, verdict: words.verdict });
  return newDecision(context, view, {
    ...rest,
    part,
    aboutId,
    aboutKind: kindOfPart[part],
    scope: [...scope],
    agreed,
    digest,
  });
}

/** Whether a decision's digest fits what it says was decided, and on what. */
export function isBound(decision: RecordOf<'decision'>): boolean {
  return agreementDigest(decision) === decision.digest || firstAgreementDigest(decision) === decision.digest;
}

/** The newest decision on a part; undefined when nothing was decided. */
export function latestDecision(view: PlanView, part: PlanPart, aboutId: string): RecordOf<'decision'> | undefined {
  return view.decisionsOn(aboutId).findLast((d) => d.part === part);
}

/** Whether a part still reads as it was agreed (method.md, Sharing), by the newest decision on it. */
export function agreementState(view: PlanView, part: PlanPart, aboutId: string): AgreementState {
  const decision = latestDecision(view, part, aboutId);
  if (decision === undefined) return { state: 'none' };
  if (!isBound(decision)) return { state: 'unbound', decision };
  if (decision.verdict !== 'agreed') return { state: decision.verdict, decision };
  const changes = changesSince(view, decision);
  return changes.length === 0 ? { state: 'asAgreed', decision } : { state: 'changed', decision, changes };
}

/**
 * What reads differently than when it was decided, whatever the verdict was. What who decided proposed by herself, and the
 * owner took over, is no change: the decision holds for it.
 */
export function changesSince(view: PlanView, decision: RecordOf<'decision'>): AgreementChange[] {
  return changesIn(view, decision).length === 0 ? [] : changesIn(withoutOwnProposals(view, decision), decision);
}

/** The plan as it would read without the proposals of who decided, of that round or later, that were taken over. */
function withoutOwnProposals(view: PlanView, { byName, round }: RecordOf<'decision'>): PlanView {
  const records = new Map(view.records);
  for (const proposal of view.proposals.toReversed()) {
    const { aboutId, field, from, to, state } = proposal;
    const record = records.get(aboutId);
    if (record === undefined || state !== 'taken' || proposal.byName !== byName || proposal.round < round) continue;
    if (sameValue((record as unknown as Readonly<Record<string, unknown>>)[field], to))
      records.set(aboutId, { ...record, [field]: from } as PlanRecord);
  }
  return new PlanView(records);
}

function changesIn(view: PlanView, decision: RecordOf<'decision'>): AgreementChange[] {
  const { part, aboutId, agreed, scope, coverage } = decision;
  const now = new Map(readPart(view, part, aboutId, undefined, coverage).map((r) => [r.id, r]));
  const changes: AgreementChange[] = [];
  for (const { id, kind, fields } of agreed) {
    const current = now.get(id);
    if (current === undefined) {
      changes.push({ what: 'removed', recordId: id, kind, fields });
      continue;
    }
    for (const [field, from] of Object.entries(fields)) {
      const to = current.fields[field] ?? null;
      if (to !== from) changes.push({ what: 'field', recordId: id, kind, field, from, to });
    }
  }
  const known = new Set(agreed.map((r) => r.id));
  const fresh = [...now.values()].filter((r) => !known.has(r.id) && scope.includes(r.kind));
  if (fresh.length > 0) {
    const inSight = inSightOf(view, decision);
    for (const { id, kind } of fresh) if (inSight(id)) changes.push({ what: 'added', recordId: id, kind });
  }
  return changes;
}

/** Whether the receiver would see a record: one that the owner left out of the share is no change to what was agreed. */
function inSightOf(view: PlanView, decision: RecordOf<'decision'>): (id: string) => boolean {
  const share = decision.shareId === null ? undefined : view.get('share', decision.shareId);
  if (share === undefined) return () => true;
  const shown = new Set(selection(view, choiceOf(share)).records.map((r) => r.id as string));
  return (id) => shown.has(id);
}

/** Every part that was decided on, by its newest decision, in the order of the plan's records. */
export function decidedParts(
  view: PlanView,
): { readonly part: PlanPart; readonly aboutId: string; readonly aboutKind: Kind }[] {
  const seen = new Map<string, { part: PlanPart; aboutId: string; aboutKind: Kind }>();
  for (const { part, aboutId } of view.decisions)
    seen.set(`${part} ${aboutId}`, { part, aboutId, aboutKind: kindOfPart[part] });
  const order = new Map([...view.records.keys()].map((id, i) => [id, i]));
  const place = (id: string) => order.get(id) ?? order.size;
  return [...seen.values()].sort((a, b) => place(a.aboutId) - place(b.aboutId));
}
