import { BudgetFront } from '../sections/budget-front.tsx';
import { HoursAndCosts } from '../sections/hours-and-costs.tsx';
import { ToDiscuss } from '../sections/to-discuss.tsx';
import { WorkingTime } from '../sections/working-time.tsx';
import type { Overview } from './overview.ts';

const never = () => false;
const optional = { isOptional: true };

/** Where the money comes from, what there is to discuss, and what every activity takes of money and time. */
export const budgetAndHours: Overview = {
  id: 'budgetAndHours',
  parts: [
    { id: 'budget', Content: BudgetFront, isOptional: false, holds: ['budget'], startsPage: never },
    { id: 'toDiscuss', Content: ToDiscuss, ...optional, holds: ['budget'], startsPage: never },
    {
      id: 'hoursAndCosts',
      Content: HoursAndCosts,
      ...optional,
      holds: ['learning', 'budget'],
      startsPage: (view) => view.activities.length > 0,
    },
    {
      id: 'workingTime',
      Content: WorkingTime,
      ...optional,
      holds: ['workingTime'],
      extras: ['hours'],
      startsPage: never,
    },
  ],
  isSparse: (view) => view.activities.length === 0,
};
