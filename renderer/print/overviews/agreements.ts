import { Agreements } from '../sections/agreements.tsx';
import { Consents } from '../sections/consents.tsx';
import type { Overview } from './overview.ts';

/** What employee and manager agreed on: decisions with where they stand, then the conversations. */
export const agreements: Overview = {
  id: 'agreements',
  parts: [
    { id: 'consents', Content: Consents, isOptional: false, isPrivate: false, startsPage: () => false },
    { id: 'agreements', Content: Agreements, isOptional: true, isPrivate: false, startsPage: () => false },
  ],
  isSparse: () => false,
};
