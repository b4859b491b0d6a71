import type { Rule } from './define.ts';
import { rule as activityAboveLevel } from './rules/activity-above-level.ts';
import { rule as activityDoneInFuture } from './rules/activity-done-in-future.ts';
import { rule as activityOfRestingQuestion } from './rules/activity-of-resting-question.ts';
import { rule as activityPastItsEnd } from './rules/activity-past-its-end.ts';
import { rule as activityWithoutHours } from './rules/activity-without-hours.ts';
import { rule as activityWithoutQuestion } from './rules/activity-without-question.ts';
import { rule as activityWithoutTitle } from './rules/activity-without-title.ts';
import { rule as assignmentMissing } from './rules/assignment-missing.ts';
import { rule as dateOutsidePlan } from './rules/date-outside-plan.ts';
import { rule as doneWithoutDifferentBehaviour } from './rules/done-without-different-behaviour.ts';
import { rule as doneWithoutPractice } from './rules/done-without-practice.ts';
import { rule as duplicateRequirement } from './rules/duplicate-requirement.ts';
import { rule as endBeforeStart } from './rules/end-before-start.ts';
import { rule as gapLeftAfterLearning } from './rules/gap-left-after-learning.ts';
import { rule as gapWithoutQuestion } from './rules/gap-without-question.ts';
import { rule as happenedInFuture } from './rules/happened-in-future.ts';
import { rule as learningMomentLate } from './rules/learning-moment-late.ts';
import { rule as learningMomentPassed } from './rules/learning-moment-passed.ts';
import { rule as noOwnAmbition } from './rules/no-own-ambition.ts';
import { rule as noQualityNamed } from './rules/no-quality-named.ts';
import { rule as onlyFormalActivities } from './rules/only-formal-activities.ts';
import { rule as parkedIdeaWaiting } from './rules/parked-idea-waiting.ts';
import { rule as questionWithoutActivity } from './rules/question-without-activity.ts';
import { rule as questionWithoutDate } from './rules/question-without-date.ts';
import { rule as questionWithoutEvidence } from './rules/question-without-evidence.ts';
import { rule as questionWithoutLookBack } from './rules/question-without-look-back.ts';
import { rule as questionWithoutRequirement } from './rules/question-without-requirement.ts';
import { rule as questionWithoutText } from './rules/question-without-text.ts';
import { rule as requirementWithoutSelfScore } from './rules/requirement-without-self-score.ts';
import { rule as requirementWithoutTitle } from './rules/requirement-without-title.ts';
import { rule as scoreWithoutEvidence } from './rules/score-without-evidence.ts';
import { rule as scoresFarApart } from './rules/scores-far-apart.ts';
import { rule as selfScoreWithoutOtherView } from './rules/self-score-without-other-view.ts';
import { rule as tooManyActiveQuestions } from './rules/too-many-active-questions.ts';
import { rule as trainingWithoutManagerSupport } from './rules/training-without-manager-support.ts';

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
  questionWithoutText,
  questionWithoutRequirement,
  tooManyActiveQuestions,
  questionWithoutActivity,
  activityWithoutQuestion,
  parkedIdeaWaiting,
  onlyFormalActivities,
  activityWithoutTitle,
  activityAboveLevel,
  activityWithoutHours,
  activityDoneInFuture,
  activityPastItsEnd,
  activityOfRestingQuestion,
  learningMomentLate,
  learningMomentPassed,
  questionWithoutDate,
  questionWithoutEvidence,
  questionWithoutLookBack,
  trainingWithoutManagerSupport,
  doneWithoutDifferentBehaviour,
  doneWithoutPractice,
];
