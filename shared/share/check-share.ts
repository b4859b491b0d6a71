import type { CoachPlace } from '../coach/define.ts';
import { coachPlaces } from '../coach/define.ts';
import { type Finding, runRules } from '../coach/engine.ts';
import { rules } from '../coach/rules.ts';
import type { IsoDate } from '../model/define.ts';
import type { Kind } from '../model/records.ts';
import type { ShareFile } from './envelope.ts';
import { viewOfShare } from './read-file.ts';

/** The kinds that the rules of a part of the plan look at. When one of them was not shared, that part is not judged. */
const kindsOfPlace: Readonly<Record<CoachPlace, readonly Kind[]>> = {
  plan: ['plan'],
  requirements: ['requirement'],
  standing: [
    'requirement',
    'quality',
    'selfScore',
    'feedback',
    'conversation',
    'agreedLevel',
    'learningQuestion',
    'activity',
  ],
  learning: ['requirement', 'learningQuestion', 'activity', 'sideTask', 'practiceMoment'],
  'working-time': ['sideTask', 'coreTask', 'contractPeriod', 'decision', 'hourEntry', 'leave'],
  budget: ['budgetSource', 'cost', 'allocation', 'activity'],
  conversations: ['conversation', 'commitment', 'agreedLevel', 'talkPoint'],
  'self-direction': ['scan', 'scanStep', 'belief', 'climateSheet', 'activity'],
  logbook: ['reflection'],
  // About what was sent and came back: that is for the owner alone.
  sharing: ['share'],
};

/** Rules that look at other kinds than their part: fewer, or one more. */
const kindsOfRule: Readonly<Record<string, readonly Kind[]>> = {
  'activity-without-question': ['learningQuestion', 'activity', 'scanStep'],
  // It looks at notes, which may stay without a trace: a share is never judged on it.
  'empty-conversation': ['share'],
  // Points that were made of something private stay without a trace.
  'conversation-without-preparation': ['share'],
  'own-means-for-required-training': ['share'],
  // They look at what was decided, also by somebody else than this receiver.
  'side-task-without-agreement': ['share'],
  'changed-after-agreement': ['share'],
  'part-not-asked': ['share'],
  'request-unanswered': ['share'],
  'cost-late-in-year': ['share'],
  'split-not-agreed': ['share'],
  'side-tasks-over-ten-percent': ['share'],
  'side-hours-over-share': ['share'],
  'core-and-side-not-whole': ['share'],
  'happened-in-future': ['share'],
  // What became of a lesson is an activity or a score.
  'lesson-without-action': ['reflection', 'activity', 'selfScore'],
  'requirement-without-title': ['requirement'],
  'duplicate-requirement': ['requirement'],
  'side-task-is-core-task': ['sideTask'],
  'side-task-without-goals': ['sideTask'],
  'side-task-without-contribution': ['sideTask'],
  'side-task-without-hours': ['sideTask'],
  'side-task-without-period': ['sideTask'],
};

/** What the coach finds in a shared plan, and the parts about which it can say nothing because they were not shared whole. */
export interface ShareCheck {
  readonly findings: readonly Finding[];
  readonly notJudged: readonly CoachPlace[];
}

/** Checks a shared plan as the coach checks a plan; it never says what is only missing because it was not shared. */
export function checkShare(file: ShareFile, today: IsoDate): ShareCheck {
  const { kinds } = file.share;
  const isShared = (needed: readonly Kind[]) => needed.every((kind) => kinds.includes(kind));
  const judged = rules.filter((rule) => isShared(kindsOfRule[rule.id] ?? kindsOfPlace[rule.place]));
  return {
    findings: runRules(judged, viewOfShare(file), today).filter(
      // A rule can speak of another part than its own.
      (finding) => kindsOfRule[finding.ruleId] !== undefined || isShared(kindsOfPlace[finding.place]),
    ),
    notJudged: coachPlaces.filter((place) => !isShared(kindsOfPlace[place])),
  };
}
