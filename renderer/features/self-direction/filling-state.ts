import { create } from 'zustand';
import type { Level } from '#shared/model/define.ts';
import { answerStatement } from '#shared/model/edits/self-direction.ts';
import type { RecordOf } from '#shared/model/records.ts';
import type { Wording } from '#shared/scan/statement.ts';
import { edit } from '../../platform/plan-hooks.ts';

export type FillingMode = 'one' | 'all';

/** How scans are filled in, and which sentence of each is in front; kept while other sheets are in front. */
export const useFilling = create<{ readonly mode: FillingMode; readonly at: ReadonlyMap<string, number> }>()(() => ({
  mode: 'one',
  at: new Map(),
}));

/** The sentence in front of a scan: where one was, else the first that is not answered. Past the last = the end. */
export function sentenceInFront(scan: RecordOf<'scan'>, wording: Wording, at: number | undefined): number {
  const count = wording.statements.length;
  if (at !== undefined) return Math.max(0, Math.min(at, count));
  return firstOpen(scan, wording) ?? count;
}

/** The first sentence without an answer; null when all have one. */
export function firstOpen(scan: RecordOf<'scan'>, wording: Wording): number | null {
  const answered = new Set(scan.answers.map((a) => a.statementId));
  const at = wording.statements.findIndex((s) => !answered.has(s.id));
  return at < 0 ? null : at;
}

export function goToSentence(scanId: string, at: number): void {
  useFilling.setState((s) => ({ at: new Map(s.at).set(scanId, Math.max(0, at)) }));
}

/** Writes down an answer. A walk past several answers of one sentence is taken back in one step. */
export function giveAnswer(scanId: string, statementId: string, answer: Level | null): void {
  const scan = edit.view().get('scan', scanId);
  if (scan) edit.commit([answerStatement(scan, statementId, answer)], { group: `${scanId}:${statementId}` });
}
