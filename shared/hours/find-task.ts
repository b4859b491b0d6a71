import type { IsoDate } from '../model/define.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { RecordOf } from '../model/records.ts';

export type Worked = RecordOf<'hourEntry'>['what'];

/** What the hours went to: a side task, a core task or an activity of the plan; all null = no more than the kind of time. */
export interface WorkedOn {
  readonly what: Worked;
  readonly sideTaskId: RecordOf<'sideTask'>['id'] | null;
  readonly coreTaskId: RecordOf<'coreTask'>['id'] | null;
  readonly activityId: RecordOf<'activity'>['id'] | null;
}

/** What was found in a few words, and the words that did not name it. */
export interface FoundTask {
  readonly task: WorkedOn;
  readonly leftWords: readonly string[];
}

/** Fewer letters name too many things. */
const fewestLetters = 3;

/**
 * Finds the task or activity that is meant by a few words of its name ("Panel" for "Jongerenpanel Mobiliteit"), within one
 * kind of time when that was said. The most words win, then what runs on that day, then the owner's order.
 */
export function findTask(view: PlanView, words: readonly string[], what: Worked | null, on: IsoDate): FoundTask | null {
  const found = candidates(view, on)
    .filter(({ task }) => what === null || task.what === what)
    .map((candidate) => ({ ...candidate, leftWords: words.filter((word) => !names(candidate.title, word)) }))
    .map((candidate) => ({ ...candidate, score: words.length - candidate.leftWords.length }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || Number(b.isRunning) - Number(a.isRunning))[0];
  return found ? { task: found.task, leftWords: found.leftWords } : null;
}

/** The one side task that runs on a day, when there is exactly one. */
export function onlySideTask(view: PlanView, on: IsoDate): RecordOf<'sideTask'>['id'] | null {
  const running = view.sideTasks.filter((t) => !t.isCoreTask && isWithin(t, on));
  return running.length === 1 ? (running[0]?.id ?? null) : null;
}

export function kindOfTime(what: Worked): WorkedOn {
  return { what, sideTaskId: null, coreTaskId: null, activityId: null };
}

interface Candidate {
  readonly title: string;
  readonly isRunning: boolean;
  readonly task: WorkedOn;
}

function candidates(view: PlanView, on: IsoDate): Candidate[] {
  return [
    ...view.sideTasks.map((t) => ({
      title: `${t.title} ${t.subject}`,
      isRunning: isWithin(t, on),
      task: t.isCoreTask ? { ...kindOfTime('core'), sideTaskId: t.id } : { ...kindOfTime('side'), sideTaskId: t.id },
    })),
    ...view.coreTasks.map((t) => ({
      title: t.title,
      isRunning: true,
      task: { ...kindOfTime('core'), coreTaskId: t.id },
    })),
    ...view.activities
      .filter((a) => a.state !== 'dropped')
      .map((a) => ({
        title: a.title,
        isRunning: isWithin(a, on),
        task: { ...kindOfTime('learning'), activityId: a.id },
      })),
  ];
}

function isWithin(record: { startDate: IsoDate | null; endDate: IsoDate | null }, on: IsoDate): boolean {
  return (record.startDate === null || record.startDate <= on) && (record.endDate === null || record.endDate >= on);
}

/** Words that stand in any title and name none. */
const small = new Set(
  'met het een van aan bij uit voor over naar door mijn the and for with from about into'.split(' '),
);
/** From this length a part of a word names it too: "panel" in "jongerenpanel". */
const lettersOfAPart = 4;

function names(title: string, word: string): boolean {
  const said = plain(word).replace(/[^\p{L}\p{N}]+/gu, '');
  if (said.length < fewestLetters || small.has(said)) return false;
  return plain(title)
    .split(/[^\p{L}\p{N}]+/u)
    .some((one) => one === said || (said.length >= lettersOfAPart && one.includes(said)));
}

/** Without accents and capitals. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
