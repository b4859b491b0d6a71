import type { Change } from '../history/change-set.ts';
import { add, alter, type EditContext } from '../model/edits/base.ts';
import { newRemark } from '../model/edits/new-sharing-records.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { RecordOf } from '../model/records.ts';

type Remark = RecordOf<'remark'>;

/** A remark with the answers to it, oldest first. */
export interface Thread {
  readonly first: Remark;
  readonly answers: readonly Remark[];
}

/** The threads about a record, or of the whole plan when no id is given; oldest first. An answer to an answer is of the same thread. */
export function threadsOf(view: PlanView, recordId?: string): Thread[] {
  const remarks = recordId === undefined ? view.remarks : view.remarksOn(recordId);
  const answers = new Map<string, Remark[]>();
  const firsts: Remark[] = [];
  for (const remark of remarks) {
    const first = firstOf(view, remark);
    if (first.id === remark.id) firsts.push(remark);
    else answers.set(first.id, [...(answers.get(first.id) ?? []), remark]);
  }
  return firsts.map((first) => ({ first, answers: answers.get(first.id) ?? [] }));
}

/** The owner's answer in a thread; it goes along with the next round. [] when the remark is not there. */
export function answerRemark(view: PlanView, context: EditContext, remarkId: string, text: string): Change[] {
  const remark = view.get('remark', remarkId);
  if (remark === undefined || text.trim() === '') return [];
  const { aboutId, aboutKind, aboutName, shareId, round, id } = firstOf(view, remark);
  return [add(newRemark(context, view, { aboutId, aboutKind, aboutName, shareId, round, text, replyToId: id }))];
}

/** Marks a thread as dealt with, or as open again. */
export function resolveThread(view: PlanView, remarkId: string, isResolved: boolean): Change[] {
  const remark = view.get('remark', remarkId);
  const change = remark && alter(firstOf(view, remark), { isResolved });
  return change ? [change] : [];
}

/** The remark a thread began with. Answers that go round in a circle begin with the one that is asked about. */
function firstOf(view: PlanView, remark: Remark): Remark {
  const passed = new Set<string>();
  let at = remark;
  while (at.replyToId !== null && !passed.has(at.id)) {
    passed.add(at.id);
    const before = view.get('remark', at.replyToId);
    if (before === undefined) return at;
    at = before;
  }
  return at.replyToId === null ? at : remark;
}
