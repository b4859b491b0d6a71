import { type Kind, kinds, type PlanRecord, referencesOf } from '../model/records.ts';
import { isBound } from './agreement.ts';
import type { FeedbackAnswerFile, FeedbackFormFile, ResponseFile, RoutekaartFile, ShareFile } from './envelope.ts';
import { kindPolicies } from './policy.ts';
import { ShareRefused } from './problem.ts';
import { canPropose } from './proposable.ts';

/** Refuses a file whose fields are right one by one but not together. Throws ShareRefused: inconsistent, wrong-digest. */
export function checkConsistency(file: RoutekaartFile): void {
  switch (file.type) {
    case 'share':
      checkShare(file);
      break;
    case 'response':
      checkResponse(file);
      break;
    case 'feedbackForm':
      checkForm(file);
      break;
    case 'feedbackAnswer':
      checkAnswer(file);
      break;
  }
}

function checkShare({ share, records }: ShareFile): void {
  const byId = new Map<string, PlanRecord>();
  for (const record of records) {
    if (byId.has(record.id)) refuse('id-twice', record.kind);
    if (record.planId !== share.planId) refuse('other-plan', record.kind);
    if (!share.kinds.includes(record.kind) || kindPolicies[record.kind] === 'never') refuse('kind', record.kind);
    if ((record.kind === 'plan') !== (record.id === (share.planId as string))) refuse('plan-record', record.kind);
    byId.set(record.id, record);
  }
  if (!byId.has(share.planId)) refuse('plan-record', 'plan');
  for (const record of records) {
    const lost = referencesOf(record).find(({ id, to }) => byId.get(id)?.kind !== to);
    if (lost) refuse('reference', record.kind);
    if ('aboutId' in record && byId.get(record.aboutId)?.kind !== record.aboutKind) refuse('about', record.kind);
  }
}

function checkResponse({ response, records }: ResponseFile): void {
  const byId = new Map<string, Kind>();
  for (const record of records) {
    if (byId.has(record.id)) refuse('id-twice', record.kind);
    byId.set(record.id, record.kind);
    if (record.planId !== response.planId) refuse('other-plan', record.kind);
    if (record.shareId !== response.shareId || record.round !== response.round) refuse('other-round', record.kind);
    if (record.role !== response.role) refuse('role', record.kind);
    if (!Object.hasOwn(kinds, record.aboutKind)) refuse('about', record.kind);
    if (record.kind === 'decision') {
      if (response.role !== 'manager') refuse('role', record.kind);
      if (!isBound(record)) throw new ShareRefused('wrong-digest');
    }
    if (record.kind === 'proposal') {
      const { aboutKind, field, to } = record;
      if (record.state !== 'open' || record.answer !== '' || record.answeredAt !== null)
        refuse('answered', record.kind);
      if (!canPropose(aboutKind as Kind, field, to)) refuse('value', record.kind);
    }
    if (record.kind === 'remark' && record.isResolved) refuse('answered', record.kind);
  }
  for (const record of records)
    if (record.kind === 'remark' && record.replyToId !== null) {
      const kind = byId.get(record.replyToId);
      if (record.replyToId === record.id || (kind !== undefined && kind !== 'remark')) refuse('reference', record.kind);
    }
}

function checkForm({ requirements }: FeedbackFormFile): void {
  if (new Set(requirements.map((r) => r.id)).size !== requirements.length) refuse('id-twice', 'requirement');
}

function checkAnswer({ items }: FeedbackAnswerFile): void {
  if (new Set(items.map((i) => i.id)).size !== items.length) refuse('id-twice', 'feedback');
  if (new Set(items.map((i) => i.requirementId)).size !== items.length) refuse('requirement-twice', 'feedback');
}

function refuse(reason: string, kind: Kind): never {
  throw new ShareRefused('inconsistent', { reason, kind });
}
