import { Requests } from '../sections/requests.tsx';
import type { Overview } from './overview.ts';

/** What the manager has to say yes to, on a sheet to take along. */
export const requests: Overview = {
  id: 'requests',
  parts: [
    {
      id: 'requests',
      Content: Requests,
      isOptional: false,
      holds: ['workingTime', 'learning', 'budget'],
      startsPage: () => false,
    },
  ],
  isSparse: () => false,
};
