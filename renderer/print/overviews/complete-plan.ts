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
const optional = { isOptional: true };

/** Everything in the plan that may lie between employee and manager, in the order of the method; the rest by a tick. */
export const completePlan: Overview = {
  id: 'complete',
  parts: [
    { id: 'front', Content: Front, isOptional: false, holds: [], startsPage: never },
    { id: 'step1', Content: Step1, ...optional, holds: ['requirements'], startsPage: always },
    { id: 'step2', Content: Step2, ...optional, holds: ['standing', 'feedback'], startsPage: always },
    { id: 'step3', Content: Step3, ...optional, holds: ['learning'], extras: ['ideas'], startsPage: always },
    { id: 'when', Content: When, ...optional, holds: ['learning'], startsPage: withActivities },
    {
      id: 'workingTime',
      Content: WorkingTime,
      ...optional,
      holds: ['workingTime'],
      extras: ['hours'],
      startsPage: never,
    },
    { id: 'budget', Content: Budget, ...optional, holds: ['budget'], startsPage: withActivities },
    {
      id: 'agreements',
      Content: Agreements,
      ...optional,
      holds: ['conversations'],
      extras: ['notes'],
      startsPage: withActivities,
    },
    { id: 'nextDates', Content: NextDates, ...optional, holds: ['learning', 'conversations'], startsPage: never },
  ],
  isSparse: (view) => view.requirements.length === 0 && view.learningQuestions.length === 0,
};
