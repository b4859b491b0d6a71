import type { Rule } from './define.ts';
import { rule as activityAboveLevel } from './rules/activity-above-level.ts';
import { rule as activityDoneInFuture } from './rules/activity-done-in-future.ts';
import { rule as activityOfRestingQuestion } from './rules/activity-of-resting-question.ts';
import { rule as activityPastItsEnd } from './rules/activity-past-its-end.ts';
import { rule as activityWithoutHours } from './rules/activity-without-hours.ts';
import { rule as activityWithoutQuestion } from './rules/activity-without-question.ts';
import { rule as activityWithoutTitle } from './rules/activity-without-title.ts';
import { rule as allocationsDoNotAddUp } from './rules/allocations-do-not-add-up.ts';
import { rule as assignmentMissing } from './rules/assignment-missing.ts';
import { rule as beliefNotTurned } from './rules/belief-not-turned.ts';
import { rule as budgetLapsesSoon } from './rules/budget-lapses-soon.ts';
import { rule as certificateExpires } from './rules/certificate-expires.ts';
import { rule as changedAfterAgreement } from './rules/changed-after-agreement.ts';
import { rule as changedSinceSharing } from './rules/changed-since-sharing.ts';
import { rule as climateStepWithoutKeys } from './rules/climate-step-without-keys.ts';
import { rule as climateViewsDiffer } from './rules/climate-views-differ.ts';
import { rule as clockSetBack } from './rules/clock-set-back.ts';
import { rule as commitmentOverdue } from './rules/commitment-overdue.ts';
import { rule as commitmentWithoutDate } from './rules/commitment-without-date.ts';
import { rule as contractHoursMissing } from './rules/contract-hours-missing.ts';
import { rule as contractPeriodsHole } from './rules/contract-periods-hole.ts';
import { rule as contractPeriodsOverlap } from './rules/contract-periods-overlap.ts';
import { rule as conversationNotClosed } from './rules/conversation-not-closed.ts';
import { rule as conversationWithoutPreparation } from './rules/conversation-without-preparation.ts';
import { rule as coreAndSideNotWhole } from './rules/core-and-side-not-whole.ts';
import { rule as coreTaskWithoutResults } from './rules/core-task-without-results.ts';
import { rule as costLateInYear } from './rules/cost-late-in-year.ts';

import { rule as costUnknown } from './rules/cost-unknown.ts';
import { rule as costWithoutAllocation } from './rules/cost-without-allocation.ts';
import { rule as dateOutsidePlan } from './rules/date-outside-plan.ts';
import { rule as dateOutsideSourcePeriod } from './rules/date-outside-source-period.ts';
import { rule as datesBunched } from './rules/dates-bunched.ts';
import { rule as decidedLater } from './rules/decided-later.ts';
import { rule as doneWithoutDifferentBehaviour } from './rules/done-without-different-behaviour.ts';
import { rule as doneWithoutPractice } from './rules/done-without-practice.ts';
import { rule as duplicateRequirement } from './rules/duplicate-requirement.ts';
import { rule as emptyConversation } from './rules/empty-conversation.ts';
import { rule as endBeforeStart } from './rules/end-before-start.ts';
import { rule as factorDropped } from './rules/factor-dropped.ts';
import { rule as factorWithoutScore } from './rules/factor-without-score.ts';
import { rule as followUpNotPlanned } from './rules/follow-up-not-planned.ts';
import { rule as formalActivityWithoutCost } from './rules/formal-activity-without-cost.ts';
import { rule as gapLeftAfterLearning } from './rules/gap-left-after-learning.ts';
import { rule as gapWithoutQuestion } from './rules/gap-without-question.ts';
import { rule as happenedInFuture } from './rules/happened-in-future.ts';
import { rule as hoursOverContractWeek } from './rules/hours-over-contract-week.ts';
import { rule as hoursOverDay } from './rules/hours-over-day.ts';
import { rule as learningMomentLate } from './rules/learning-moment-late.ts';
import { rule as learningMomentPassed } from './rules/learning-moment-passed.ts';

import { rule as lessonWithoutAction } from './rules/lesson-without-action.ts';
import { rule as lowFactorWithoutStep } from './rules/low-factor-without-step.ts';

import { rule as noConversationHalfYear } from './rules/no-conversation-half-year.ts';
import { rule as noOwnAmbition } from './rules/no-own-ambition.ts';
import { rule as noQualityNamed } from './rules/no-quality-named.ts';
import { rule as onlyFormalActivities } from './rules/only-formal-activities.ts';
import { rule as ownMeansForRequiredTraining } from './rules/own-means-for-required-training.ts';
import { rule as parkedIdeaWaiting } from './rules/parked-idea-waiting.ts';

import { rule as partNotAsked } from './rules/part-not-asked.ts';
import { rule as percentagesNotHundred } from './rules/percentages-not-hundred.ts';
import { rule as plannedInLeave } from './rules/planned-in-leave.ts';
import { rule as pointNotDiscussed } from './rules/point-not-discussed.ts';
import { rule as practiceMomentPassed } from './rules/practice-moment-passed.ts';
import { rule as proposalWaiting } from './rules/proposal-waiting.ts';
import { rule as questionWithoutActivity } from './rules/question-without-activity.ts';

import { rule as questionWithoutDate } from './rules/question-without-date.ts';
import { rule as questionWithoutEvidence } from './rules/question-without-evidence.ts';
import { rule as questionWithoutLookBack } from './rules/question-without-look-back.ts';
import { rule as questionWithoutRequirement } from './rules/question-without-requirement.ts';
import { rule as questionWithoutText } from './rules/question-without-text.ts';
import { rule as remarkUnanswered } from './rules/remark-unanswered.ts';
import { rule as renewalIncomplete } from './rules/renewal-incomplete.ts';
import { rule as requestUnanswered } from './rules/request-unanswered.ts';
import { rule as requirementWithoutSelfScore } from './rules/requirement-without-self-score.ts';
import { rule as requirementWithoutTitle } from './rules/requirement-without-title.ts';
import { rule as roundWithoutAnswer } from './rules/round-without-answer.ts';
import { rule as scanDateOdd } from './rules/scan-date-odd.ts';
import { rule as scanHalfFinished } from './rules/scan-half-finished.ts';
import { rule as scanLongAgo } from './rules/scan-long-ago.ts';
import { rule as scoreWithoutEvidence } from './rules/score-without-evidence.ts';
import { rule as scoresFarApart } from './rules/scores-far-apart.ts';
import { rule as selfScoreWithoutOtherView } from './rules/self-score-without-other-view.ts';
import { rule as sideHoursBehindPlan } from './rules/side-hours-behind-plan.ts';
import { rule as sideHoursOverShare } from './rules/side-hours-over-share.ts';
import { rule as sideTaskIsCoreTask } from './rules/side-task-is-core-task.ts';
import { rule as sideTaskWithoutAgreement } from './rules/side-task-without-agreement.ts';
import { rule as sideTaskWithoutContribution } from './rules/side-task-without-contribution.ts';
import { rule as sideTaskWithoutGoals } from './rules/side-task-without-goals.ts';
import { rule as sideTaskWithoutHours } from './rules/side-task-without-hours.ts';
import { rule as sideTaskWithoutPeriod } from './rules/side-task-without-period.ts';
import { rule as sideTasksOverTenPercent } from './rules/side-tasks-over-ten-percent.ts';
import { rule as sourceAmountUnknown } from './rules/source-amount-unknown.ts';
import { rule as sourceIsNoBudget } from './rules/source-is-no-budget.ts';
import { rule as sourceOverspent } from './rules/source-overspent.ts';

import { rule as spentWithoutReceipt } from './rules/spent-without-receipt.ts';
import { rule as splitNotAgreed } from './rules/split-not-agreed.ts';
import { rule as stumbleWithoutLesson } from './rules/stumble-without-lesson.ts';
import { rule as tooManyActiveQuestions } from './rules/too-many-active-questions.ts';

import { rule as trainingWithoutManagerSupport } from './rules/training-without-manager-support.ts';
import { rule as vatUnknown } from './rules/vat-unknown.ts';

/** Every rule of the coach, in the order of the method. A new rule is added here and nowhere else. */
export const rules: readonly Rule[] = [
  clockSetBack,
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
  plannedInLeave,
  datesBunched,
  activityOfRestingQuestion,
  learningMomentLate,
  learningMomentPassed,
  questionWithoutDate,
  questionWithoutEvidence,
  questionWithoutLookBack,
  trainingWithoutManagerSupport,
  doneWithoutDifferentBehaviour,
  doneWithoutPractice,
  practiceMomentPassed,
  certificateExpires,
  contractHoursMissing,
  contractPeriodsOverlap,
  hoursOverDay,
  contractPeriodsHole,
  splitNotAgreed,
  coreTaskWithoutResults,
  coreAndSideNotWhole,
  hoursOverContractWeek,
  sideHoursOverShare,
  sideHoursBehindPlan,
  sideTasksOverTenPercent,
  sideTaskIsCoreTask,
  sideTaskWithoutGoals,
  sideTaskWithoutContribution,
  sideTaskWithoutHours,
  sideTaskWithoutPeriod,
  sideTaskWithoutAgreement,
  costUnknown,
  formalActivityWithoutCost,
  costWithoutAllocation,
  percentagesNotHundred,
  allocationsDoNotAddUp,
  sourceOverspent,
  dateOutsideSourcePeriod,
  sourceAmountUnknown,
  renewalIncomplete,
  sourceIsNoBudget,
  vatUnknown,
  ownMeansForRequiredTraining,
  costLateInYear,
  partNotAsked,
  requestUnanswered,
  budgetLapsesSoon,
  spentWithoutReceipt,
  changedAfterAgreement,
  noConversationHalfYear,
  conversationNotClosed,
  emptyConversation,
  followUpNotPlanned,
  commitmentOverdue,
  commitmentWithoutDate,
  conversationWithoutPreparation,
  pointNotDiscussed,
  stumbleWithoutLesson,
  lessonWithoutAction,
  roundWithoutAnswer,
  proposalWaiting,
  remarkUnanswered,
  decidedLater,
  changedSinceSharing,
  lowFactorWithoutStep,
  factorDropped,
  factorWithoutScore,
  scanHalfFinished,
  scanLongAgo,
  scanDateOdd,
  beliefNotTurned,
  climateStepWithoutKeys,
  climateViewsDiffer,
];
