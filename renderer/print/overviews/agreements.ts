import { Agreements } from '../sections/agreements.tsx';
import { Consents } from '../sections/consents.tsx';
import type { Overview } from './overview.ts';

/** What employee and manager agreed on: decisions with where they stand, then the conversations. */
export const agreements: Overview = {
  id: 'agreements',
  parts: [
    { id: 'consents', Content: Consents, isOptional: false, holds: ['thread'], startsPage: () => false },
    {
      id: 'agreements',
      Content: Agreements,
      isOptional: true,
      holds: ['conversations'],
      extras: ['notes'],
      startsPage: () => false,
    },
  ],
  isSparse: () => false,
};
