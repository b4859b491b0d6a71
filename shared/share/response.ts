import type { EditContext } from '../model/edits/base.ts';
import { newProposal, newRemark } from '../model/edits/new-sharing-records.ts';
import type { FieldValue, PersonRole, PlanPart, Verdict } from '../model/kinds/sharing.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { PlanRecord, RecordOf } from '../model/records.ts';
import { decide } from './agreement.ts';
import { idFrom, saidJson } from './digest.ts';
import { fileVersion, type ResponseFile, type ResponseRecord, type ShareFile } from './envelope.ts';
import { currentValue } from './proposable.ts';
import { viewOfShare } from './read-file.ts';
import { titleOf } from './title-of.ts';

/**
 * What a receiver writes on a shared plan before it is sent, as it is kept (ResponseDraft in draft.ts). `view` is the shared
 * plan; a new remark, proposal or decision is made with `context`, whose planId is that of the plan.
 */
export interface Responder {
  readonly file: ShareFile;
  readonly name: string;
}

/** The role in which somebody answers a share. */
export function roleOfShare({ share }: ShareFile): Exclude<PersonRole, 'employee'> {
  return share.profile === 'own' ? 'other' : share.profile;
}

/** A remark on a record of a shared plan, or an answer in a thread. */
export function remarkOn(
  { file, name }: Responder,
  context: EditContext,
  about: PlanRecord,
  text: string,
  replyToId: RecordOf<'remark'>['id'] | null = null,
): RecordOf<'remark'> {
  return newRemark(context, viewOfShare(file), { ...said({ file, name }, about), text, replyToId });
}

/** Another value for a field of a shared plan. Null when that field takes none. */
export function proposeFor(
  responder: Responder,
  context: EditContext,
  about: PlanRecord,
  field: string,
  to: FieldValue,
  reason = '',
): RecordOf<'proposal'> | null {
  const from = currentValue(about, field);
  if (from === undefined) return null;
  return newProposal(context, viewOfShare(responder.file), { ...said(responder, about), field, from, to, reason });
}

/** A decision on a part of a shared plan, bound to what it reads there. */
export function decideOn(
  responder: Responder,
  context: EditContext,
  about: PlanRecord,
  words: { readonly part: PlanPart; readonly verdict: Verdict; readonly remark: string },
): RecordOf<'decision'> {
  const view = viewOfShare(responder.file);
  const { aboutId, aboutName, byName, round, shareId } = said(responder, about);
  return decide(view, context, {
    ...words,
    aboutId,
    aboutName,
    byName,
    round,
    shareId,
    scope: responder.file.share.kinds,
  });
}

function said({ file, name }: Responder, about: PlanRecord) {
  return {
    aboutId: about.id as string,
    aboutKind: about.kind as string,
    aboutName: titleOf(about),
    byName: name,
    role: roleOfShare(file) as PersonRole,
    shareId: file.share.id,
    round: file.share.round,
  };
}

/**
 * The response to a share. `id` stays the same for every save of one response. A decision gets an id that follows from what
 * it says: one that was changed after it was sent is another decision, and the newest counts.
 */
export function makeResponse(
  { file, name }: Responder,
  context: Pick<EditContext, 'now'>,
  {
    id,
    madeWith,
    records,
  }: { readonly id: string; readonly madeWith: string; readonly records: readonly ResponseRecord[] },
): ResponseFile {
  const { planId, id: shareId, round } = file.share;
  const role = roleOfShare(file);
  return {
    format: 'routekaart',
    version: fileVersion,
    type: 'response',
    madeWith,
    response: { id, planId, shareId, round, respondedAt: context.now, byName: name, role },
    records: records.map((record) => {
      const signed = { ...record, byName: name, role, shareId, round };
      return signed.kind === 'decision' ? { ...signed, id: decisionId(signed) } : signed;
    }),
  };
}

function decisionId(decision: RecordOf<'decision'>): RecordOf<'decision'>['id'] {
  return idFrom('decision', saidJson(decision)) as RecordOf<'decision'>['id'];
}

/** Whether the share still holds what a record of a response is about. */
export function isAboutPlan(view: PlanView, record: ResponseRecord): boolean {
  return view.records.has(record.aboutId);
}
