import type { Rule } from './define.ts';
import { rule as activityDoneInFuture } from './rules/activity-done-in-future.ts';
import { rule as assignmentMissing } from './rules/assignment-missing.ts';
import { rule as dateOutsidePlan } from './rules/date-outside-plan.ts';
import { rule as duplicateRequirement } from './rules/duplicate-requirement.ts';
import { rule as endBeforeStart } from './rules/end-before-start.ts';
import { rule as gapLeftAfterLearning } from './rules/gap-left-after-learning.ts';
import { rule as gapWithoutQuestion } from './rules/gap-without-question.ts';
import { rule as happenedInFuture } from './rules/happened-in-future.ts';
import { rule as noOwnAmbition } from './rules/no-own-ambition.ts';
import { rule as noQualityNamed } from './rules/no-quality-named.ts';
import { rule as requirementWithoutSelfScore } from './rules/requirement-without-self-score.ts';
import { rule as requirementWithoutTitle } from './rules/requirement-without-title.ts';
import { rule as scoreWithoutEvidence } from './rules/score-without-evidence.ts';
import { rule as scoresFarApart } from './rules/scores-far-apart.ts';
import { rule as selfScoreWithoutOtherView } from './rules/self-score-without-other-view.ts';

/** Every rule of the coach, in the order of the method. A new rule is added here and nowhere else. */
export const rules: readonly Rule[] = [
  endBeforeStart,
  dateOutsidePlan,
  happenedInFuture,
  assignmentMissing,
  noOwnAmbition,
  requirementWithoutTitle,
  duplicateRequirement,
  requirementWithoutSelfScore,
  selfScoreWithoutOtherView,
  scoresFarApart,
  noQualityNamed,
  scoreWithoutEvidence,
  gapWithoutQuestion,
  gapLeftAfterLearning,
  activityDoneInFuture,
];
