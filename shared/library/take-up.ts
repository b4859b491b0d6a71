import type { Change } from '../history/change-set.ts';
import { add, type EditContext } from '../model/edits/base.ts';
import { newActivity, newOwnLibraryItem, newParkedIdea } from '../model/edits/new-records.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { RecordOf } from '../model/records.ts';
import type { Language } from '../text/language.ts';
import type { LibraryItem, Suits } from './item.ts';
import { activityOf, plainName, type WayToLearn } from './ways.ts';

/**
 * Puts a way to learn under a learning question, as an idea with its hours and what makes it stick. One change set; no
 * changes when the question is gone or has it already.
 */
export function takeUp(
  view: PlanView,
  context: EditContext,
  way: WayToLearn,
  questionId: string,
  language: Language,
): Change[] {
  const question = view.get('learningQuestion', questionId);
  if (question === undefined || activityOf(view, questionId, way)) return [];
  const { title, what, sticks } = way.words[language];
  return [
    add(
      newActivity(context, view, {
        title,
        note: way.isOwn ? what : sticks,
        way: way.way,
        workMinutes: way.workMinutes,
        ownMinutes: way.ownMinutes,
        learningQuestionId: question.id,
        fromLibrary: way.id,
      }),
    ),
  ];
}

/**
 * Parks a way to learn while there is no learning question to put it under: the how waits for the what (method.md). No
 * changes when an idea of that name waits already.
 */
export function parkWay(view: PlanView, context: EditContext, way: WayToLearn, language: Language): Change[] {
  if (isParked(view, way)) return [];
  const { title, what, sticks } = way.words[language];
  return [add(newParkedIdea(context, view, { title, note: way.isOwn ? what : sticks }))];
}

export function isParked(view: PlanView, way: WayToLearn): boolean {
  const names = Object.values(way.words).map((w) => plainName(w.title));
  return view.parkedIdeas.some((idea) => names.includes(plainName(idea.title)));
}

/** The kept item of an activity: one of the same name and way. */
export function keptItemOf(view: PlanView, activity: RecordOf<'activity'>): RecordOf<'ownLibraryItem'> | undefined {
  const name = plainName(activity.title);
  return view.ownLibraryItems.find(
    (item) => item.id === activity.fromLibrary || (item.way === activity.way && plainName(item.title) === name),
  );
}

/** Whether an activity stands among the ways to learn as it is: kept, or taken from the library under its own name. */
export function isKept(view: PlanView, activity: RecordOf<'activity'>, library: readonly LibraryItem[]): boolean {
  if (keptItemOf(view, activity)) return true;
  const from = library.find((item) => item.id === activity.fromLibrary);
  return from !== undefined && [from.nl.title, from.en.title].map(plainName).includes(plainName(activity.title));
}

/**
 * Keeps an activity as a way to learn for later. What it suits follows from the requirements of its learning question. No
 * changes when it is gone, has no name, or is kept already.
 */
export function keepActivity(view: PlanView, context: EditContext, activityId: string): Change[] {
  const activity = view.get('activity', activityId);
  if (activity === undefined || activity.title.trim() === '' || keptItemOf(view, activity)) return [];
  const { title, way, workMinutes, ownMinutes, note } = activity;
  const question = activity.learningQuestionId && view.get('learningQuestion', activity.learningQuestionId);
  const suits = question ? (masteryOf(view, question) ?? 'both') : 'both';
  return [add(newOwnLibraryItem(context, view, { title, way, suits, workMinutes, ownMinutes, note }))];
}

/** What a learning question asks: knowledge, skill, or both; null when no requirement says so. */
export function masteryOf(view: PlanView, question: RecordOf<'learningQuestion'>): Suits | null {
  const asked = new Set(question.requirementIds.flatMap((id) => view.get('requirement', id)?.mastery ?? []));
  if (asked.size === 0) return null;
  return asked.size === 2 ? 'both' : ([...asked][0] as Suits);
}
