import type { ChangeSet } from '../history/change-set.ts';
import { addDays } from '../model/calendar.ts';
import type { IsoDate } from '../model/define.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { AnyId, RecordOf } from '../model/records.ts';
import type { Language } from '../text/language.ts';
import { type LookBackFacts, lookBackTexts } from '../text/look-back.ts';
import { nameOf } from './name.ts';

/** The look-back is offered once the week is more than half over: from Thursday. */
const offeredFromDay = 3;

/** A week from Monday to Sunday. */
export interface Week {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

export function weekOf(date: IsoDate): Week {
  const first = addDays(date, -daysSinceMonday(date));
  return { first, last: addDays(first, 6) };
}

/** The look-backs of five minutes, the newest first. */
export function lookBacks(view: PlanView): RecordOf<'reflection'>[] {
  return view.reflections.filter((r) => r.entryKind === 'weekly').reverse();
}

export function lookBackOf(view: PlanView, week: Week): RecordOf<'reflection'> | undefined {
  return lookBacks(view).find((r) => isIn(week, r.happenedOn));
}

/**
 * True when it is a good moment to look back: late in the week, not done yet this week, and the plan is older than a week.
 * That is all: it is offered in one place, and a week that is skipped is never mentioned.
 */
export function isLookBackOffered(view: PlanView, today: IsoDate): boolean {
  const week = weekOf(today);
  const isUnderWay = view.plan.startDate < week.first && view.requirements.length > 0;
  return isUnderWay && daysSinceMonday(today) >= offeredFromDay && lookBackOf(view, week) === undefined;
}

/** Something that happened in a week, to begin the look-back with. */
export interface WeekFact {
  readonly kind: keyof LookBackFacts;
  readonly recordId: AnyId;
  readonly date: IsoDate;
  readonly data: { readonly name: string; readonly count: number; readonly minutes: number };
}

/**
 * What the plan tells of a week, in the order of the days: what was done, held, scored, heard, practised and logged. What
 * has no date of its own, such as a state that was set, is read from the change sets of the plan (in any order).
 */
export function weekFacts(view: PlanView, week: Week, changeSets: readonly ChangeSet[]): WeekFact[] {
  const facts = new Map<string, WeekFact>();
  const tell = (
    kind: WeekFact['kind'],
    record: { readonly id: AnyId },
    date: IsoDate,
    data: Partial<WeekFact['data']>,
  ) => {
    const key = `${kind}:${record.id}`;
    if (!isIn(week, date) || facts.has(key)) return;
    facts.set(key, { kind, recordId: record.id, date, data: { name: '', count: 0, minutes: 0, ...data } });
  };
  for (const changeSet of changeSets)
    for (const { before, after } of changeSet.changes) {
      const date = changeSet.at.slice(0, 10);
      if (after === null || !view.records.has(after.id)) continue;
      const current = view.records.get(after.id);
      if (after.kind === 'activity' && after.state === 'done' && isNew(before, 'state', 'done')) {
        if (current?.kind === 'activity' && current.state === 'done')
          tell('activityDone', after, date, { name: nameOf(view, current) });
      }
      if (after.kind === 'commitment' && after.isDone && isNew(before, 'isDone', true)) {
        if (current?.kind === 'commitment' && current.isDone)
          tell('commitmentDone', after, date, { name: nameOf(view, current) });
      }
    }
  for (const activity of view.activities) {
    const name = nameOf(view, activity);
    if (activity.state === 'done' && activity.endDate) tell('activityDone', activity, activity.endDate, { name });
    if (activity.state === 'busy' && activity.startDate) tell('activityBegun', activity, activity.startDate, { name });
  }
  for (const talk of view.conversations) {
    if (talk.state === 'held') tell('talkHeld', talk, talk.heldOn, { name: talk.withName });
  }
  const scored = view.requirements.flatMap((r) => view.selfScores(r.id)).filter((s) => isIn(week, s.scoredOn));
  const lastScore = scored.reduce((a, b) => (b.scoredOn > a.scoredOn ? b : a), scored[0] as (typeof scored)[0]);
  if (lastScore) {
    const count = new Set(scored.map((s) => s.requirementId)).size;
    tell('scored', lastScore, lastScore.scoredOn, { count });
  }
  for (const requirement of view.requirements)
    for (const feedback of view.feedback(requirement.id))
      tell('feedback', feedback, feedback.givenOn, { name: feedback.giverName });
  for (const moment of view.practiceMoments) {
    const activity = view.get('activity', moment.activityId);
    if (moment.doneOn && activity) tell('practised', moment, moment.doneOn, { name: nameOf(view, activity) });
  }
  for (const entry of view.reflections) {
    if (entry.entryKind !== 'weekly') tell(entry.entryKind, entry, entry.happenedOn, { name: entry.title });
  }
  const hours = view.hourEntries.filter((h) => h.what === 'learning' && isIn(week, h.workedOn));
  const lastEntry = hours.at(-1);
  if (lastEntry) {
    const minutes = hours.reduce((sum, h) => sum + h.minutes, 0);
    tell('hours', lastEntry, lastEntry.workedOn, { minutes });
  }
  return onePerText(facts).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** A fact as the owner would write it down. */
export function wordWeekFact({ kind, data }: WeekFact, language: Language): string {
  return lookBackTexts[language].facts[kind](data);
}

/** Feedback of one person on five requirements is one thing that happened. */
function onePerText(facts: ReadonlyMap<string, WeekFact>): WeekFact[] {
  const seen = new Map<string, WeekFact>();
  for (const fact of facts.values()) {
    const text = wordWeekFact(fact, 'nl');
    if (!seen.has(text)) seen.set(text, fact);
  }
  return [...seen.values()];
}

function isNew(before: object | null, field: string, value: unknown): boolean {
  return before === null || (before as Record<string, unknown>)[field] !== value;
}

function isIn(week: Week, date: IsoDate): boolean {
  return date >= week.first && date <= week.last;
}

/** 0 = Monday. */
function daysSinceMonday(date: IsoDate): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}
