import type { Change } from '../../history/change-set.ts';
import type { Origin } from '../kinds/requirement.ts';
import { guessMastery } from '../mastery-guess.ts';
import type { PlanView } from '../plan-view.ts';
import type { RecordOf } from '../records.ts';
import { looksLikeWish } from '../wish.ts';
import { add, type EditContext, remove } from './base.ts';
import { newParkedIdea, newRequirement } from './new-records.ts';

/** What came of the lines that were typed or pasted. */
export interface AddedLines {
  readonly changes: readonly Change[];
  readonly requirements: readonly RecordOf<'requirement'>[];
  /** Wishes for a way of learning, kept for step 3 (method.md, The routekaart). */
  readonly ideas: readonly RecordOf<'parkedIdea'>[];
}

/**
 * Turns lines into requirements at the end of the list, in their order. A line that is a wish ("ik wil een cursus Excel")
 * becomes a parked idea instead: first the what, then the how. Empty lines give nothing; no word is lost.
 */
export function addLines(
  context: EditContext,
  view: PlanView,
  lines: readonly string[],
  origin: Origin = 'profile',
): AddedLines {
  const requirements: RecordOf<'requirement'>[] = [];
  const ideas: RecordOf<'parkedIdea'>[] = [];
  for (const line of lines) {
    const words = splitLongLine(line);
    if (words.title === '') continue;
    if (looksLikeWish(words.title)) ideas.push(newParkedIdea(context, view, words));
    else requirements.push(newRequirement(context, view, { ...words, origin, mastery: guessMastery(words.title) }));
  }
  const records = [...inLine(requirements), ...inLine(ideas)];
  return { changes: records.map(add), requirements: inLine(requirements), ideas: inLine(ideas) };
}

/** The way back for a line that was taken for a wish: the idea goes, its words become a requirement. */
export function turnIntoRequirement(
  context: EditContext,
  view: PlanView,
  idea: RecordOf<'parkedIdea'>,
  origin: Origin = 'profile',
): { changes: readonly Change[]; requirement: RecordOf<'requirement'> } {
  const { title, note } = idea;
  const requirement = newRequirement(context, view, { title, note, origin, mastery: guessMastery(title) });
  return { changes: [add(requirement), ...remove(view.records, idea)], requirement };
}

const longestTitle = 2_000;

/** A title that is too long to be one goes on in the note. */
function splitLongLine(line: string): { title: string; note: string } {
  const text = line.toWellFormed().trim();
  if (text.length <= longestTitle) return { title: text, note: '' };
  const space = text.lastIndexOf(' ', longestTitle);
  const at = space > 0 ? space : longestTitle;
  const isTorn = !text.slice(0, at).isWellFormed();
  const end = isTorn ? at - 1 : at;
  return { title: text.slice(0, end), note: text.slice(end).trim() };
}

/** Each got the place after the last of the plan; among themselves they follow one another. */
function inLine<R extends { readonly position: number }>(records: readonly R[]): R[] {
  return records.map((record, i) => ({ ...record, position: record.position + i }));
}
