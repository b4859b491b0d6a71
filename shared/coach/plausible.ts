import type { PlanView } from '../model/plan-view.ts';
import type { PlanRecord, RecordOf } from '../model/records.ts';
import { activeQuestions } from './reading.ts';

const most = 3;
/** Shorter words ("een", "hoe", "the") say nothing about what a thing is about. */
const shortestWord = 5;

/** The active learning questions a wish or activity may belong to, the likeliest first: those that share words, then those without activities. */
export function plausibleQuestions(view: PlanView, text: string): RecordOf<'learningQuestion'>[] {
  return likeliest(activeQuestions(view), (question) => {
    const asked = question.requirementIds.map((id) => view.get('requirement', id)?.title ?? '');
    const isEmpty = view.activitiesOf(question.id).length === 0;
    return 2 * sharedWords(text, [question.text, question.shortTitle, ...asked].join(' ')) + (isEmpty ? 1 : 0);
  });
}

/** The `most` records with the highest score; equal scores keep their order. */
export function likeliest<R extends PlanRecord>(records: readonly R[], score: (record: R) => number): R[] {
  return records
    .map((record) => ({ record, score: score(record) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map((r) => r.record);
}

/** How many words of `text` also stand in `other`. */
export function sharedWords(text: string, other: string): number {
  const known = wordsOf(other);
  return [...wordsOf(text)].filter((word) => known.has(word)).length;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= shortestWord),
  );
}
