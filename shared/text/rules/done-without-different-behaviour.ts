import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    what: (d: { name: string }) => `${quote(d.name)} is gedaan; wat doe je nu anders?`,
    why: 'Leren krijgt pas waarde als je er morgen iets anders door doet (stap 3).',
  },
  {
    what: (d) => `${quoteEnglish(d.name)} is done; what do you do differently now?`,
    why: 'Learning only gets its worth when it makes you do something differently tomorrow (step 3).',
  },
);
