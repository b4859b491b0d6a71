import type { PlanView } from '../model/plan-view.ts';
import type { PlanRecord, RecordOf } from '../model/records.ts';
import { activeQuestions } from './reading.ts';

const most = 3;
/** Shorter words ("een", "hoe", "the") say nothing about what a thing is about. */
const shortestWord = 5;

/**
 * Finds the active learning questions a wish or activity may belong to, the likeliest first: those that share words, then
 * those without activities. Reads the questions of the plan once.
 */
export function questionFinder(view: PlanView): (text: string) => RecordOf<'learningQuestion'>[] {
  const known = new Map(
    activeQuestions(view).map((question) => {
      const asked = question.requirementIds.map((id) => view.get('requirement', id)?.title ?? '');
      const words = wordsOf([question.text, question.shortTitle, ...asked].join(' '));
      return [question, { words, isEmpty: view.activitiesOf(question.id).length === 0 }];
    }),
  );
  return (text) => {
    const words = [...wordsOf(text)];
    return likeliest([...known.keys()], (question) => {
      const about = known.get(question);
      return 2 * words.filter((word) => about?.words.has(word)).length + (about?.isEmpty ? 1 : 0);
    });
  };
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
