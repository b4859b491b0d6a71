import { defineTexts } from './language.ts';

/** The example plan, looking back: what Samira wrote two weeks ago. */
export const exampleLookBackTexts = defineTexts(
  {
    lookBack: {
      whatHappened: 'Een hele dag meegelopen met de balie.\nTwee brieven herschreven.',
      lesson: 'Aan de balie vraagt niemand naar het artikel. Ze vragen: wat moet ik nu doen?',
      tomorrow: 'Elke brief begint met wat de lezer kan doen.',
    },
  },
  {
    lookBack: {
      whatHappened: 'Spent a whole day along with the counter.\nRewrote two letters.',
      lesson: 'At the counter nobody asks about the article. They ask: what do I do now?',
      tomorrow: 'Every letter begins with what the reader can do.',
    },
  },
);
