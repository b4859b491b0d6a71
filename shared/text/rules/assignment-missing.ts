import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'De opgave ontbreekt nog',
    what: () => 'Er staat nog niet wat je organisatie of afdeling wil bereiken.',
    why: 'Stap 1 begint bij de opgave: wat je leert, draagt daaraan bij.',
  },
  {
    title: 'The assignment is still missing',
    what: () => 'It does not say yet what your organisation or department wants to achieve.',
    why: 'Step 1 begins at the assignment: what you learn contributes to it.',
  },
);
