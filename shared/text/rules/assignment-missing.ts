import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    what: () => 'Er staat nog niet wat je organisatie of afdeling wil bereiken.',
    why: 'Stap 1 begint bij de opgave: wat je leert, draagt daaraan bij.',
  },
  {
    what: () => 'It does not say yet what your organisation or department wants to achieve.',
    why: 'Step 1 begins at the assignment: what you learn contributes to it.',
  },
);
