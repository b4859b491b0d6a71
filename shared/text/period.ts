import { defineTexts } from './language.ts';

/** What is said when a period would end before it starts: one sentence, with the date it has to agree with. */
export const periodTexts = defineTexts(
  {
    endBeforeStart: (start: string) => `Het einde ligt vóór het begin. Kies ${start} of later.`,
    startAfterEnd: (end: string) => `Het begin ligt na het einde. Kies ${end} of eerder.`,
  },
  {
    endBeforeStart: (start) => `The end is before the start. Choose ${start} or later.`,
    startAfterEnd: (end) => `The start is after the end. Choose ${end} or earlier.`,
  },
);
