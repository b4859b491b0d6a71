import { exampleLearningTexts } from './example-learning.ts';
import { exampleLogbookTexts } from './example-logbook.ts';
import { exampleLookBackTexts } from './example-look-back.ts';
import { exampleSelfDirectionTexts } from './example-self-direction.ts';
import { exampleStandingTexts } from './example-standing.ts';

/** Everything an invented employee wrote in the example plan. The people, the municipality and the amounts do not exist. */
export const exampleTexts = {
  nl: {
    ...exampleStandingTexts.nl,
    ...exampleLearningTexts.nl,
    ...exampleSelfDirectionTexts.nl,
    ...exampleLogbookTexts.nl,
    ...exampleLookBackTexts.nl,
  },
  en: {
    ...exampleStandingTexts.en,
    ...exampleLearningTexts.en,
    ...exampleSelfDirectionTexts.en,
    ...exampleLogbookTexts.en,
    ...exampleLookBackTexts.en,
  },
} as const;
