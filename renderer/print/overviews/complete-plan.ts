import type { PlanView } from '#shared/model/plan-view.ts';
import { Agreements } from '../sections/agreements.tsx';
import { Budget } from '../sections/budget.tsx';
import { Front } from '../sections/front.tsx';
import { NextDates } from '../sections/next-dates.tsx';
import { Step1 } from '../sections/step-1.tsx';
import { Step2 } from '../sections/step-2.tsx';
import { Step3 } from '../sections/step-3.tsx';
import { When } from '../sections/when.tsx';
import { WorkingTime } from '../sections/working-time.tsx';
import type { Overview } from './overview.ts';

const always = () => true;
const never = () => false;
const withActivities = (view: PlanView) => view.activities.length > 0;
const optional = { isOptional: true, isPrivate: false };

/** Everything in the plan that is not private, in the order of the method. */
export const completePlan: Overview = {
  id: 'complete',
  parts: [
    { id: 'front', Content: Front, isOptional: false, isPrivate: false, startsPage: never },
    { id: 'step1', Content: Step1, ...optional, startsPage: always },
    { id: 'step2', Content: Step2, ...optional, startsPage: always },
    { id: 'step3', Content: Step3, ...optional, startsPage: always },
    { id: 'when', Content: When, ...optional, startsPage: withActivities },
    { id: 'workingTime', Content: WorkingTime, ...optional, startsPage: never },
    { id: 'budget', Content: Budget, ...optional, startsPage: withActivities },
    { id: 'agreements', Content: Agreements, ...optional, startsPage: withActivities },
    { id: 'nextDates', Content: NextDates, ...optional, startsPage: never },
  ],
  isSparse: (view) => view.requirements.length === 0 && view.learningQuestions.length === 0,
};
