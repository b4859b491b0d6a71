import type { Kind, RecordOf } from '../model/records.ts';
import type { FileType, RoutekaartFile } from './envelope.ts';

/** What a Routekaart file is and holds, without its content. */
export interface FileFacts {
  readonly type: FileType;
  readonly version: number;
  readonly madeWith: string;
  readonly planId: string;
  /** Whose it is: the owner of the plan, or who answered. */
  readonly by: string;
  readonly to: string | null;
  readonly plan: string | null;
  readonly round: number | null;
  /** The moment it was made, or the day. */
  readonly at: string;
  readonly note: string | null;
  /** How many there are of each kind, in the order in which they stand there. */
  readonly counts: readonly { readonly kind: Kind; readonly count: number }[];
}

/** The facts of a file that was read. */
export function factsOf(file: RoutekaartFile): FileFacts {
  const head = { type: file.type, version: file.version, madeWith: file.madeWith };
  switch (file.type) {
    case 'share': {
      const { planId, byName, receiverName, round, sharedAt, note } = file.share;
      const plan = file.records.find((r): r is RecordOf<'plan'> => r.kind === 'plan');
      return {
        ...head,
        planId,
        by: byName,
        to: receiverName,
        plan: plan?.title ?? null,
        round,
        at: sharedAt,
        note,
        counts: countByKind(file.records.map((r) => r.kind)),
      };
    }
    case 'response': {
      const { planId, byName, round, respondedAt } = file.response;
      const counts = countByKind(file.records.map((r) => r.kind));
      return { ...head, planId, by: byName, to: null, plan: null, round, at: respondedAt, note: null, counts };
    }
    case 'feedbackForm': {
      const { planId, ownerName, title, askedOn, note } = file.form;
      const counts = countByKind(file.requirements.map(() => 'requirement'));
      return { ...head, planId, by: ownerName, to: null, plan: title, round: null, at: askedOn, note, counts };
    }
    case 'feedbackAnswer': {
      const { planId, byName, answeredAt } = file.answer;
      const counts = countByKind(file.items.map(() => 'feedback'));
      return { ...head, planId, by: byName, to: null, plan: null, round: null, at: answeredAt, note: null, counts };
    }
  }
}

function countByKind(kinds: readonly Kind[]): { kind: Kind; count: number }[] {
  const counts = new Map<Kind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}
