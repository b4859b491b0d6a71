import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Klaar met leren, en wat doe je nu anders?',
    what: (d: { name: string }) => `${quote(d.name)} is gedaan; wat doe je nu anders?`,
    why: 'Leren krijgt pas waarde als je er morgen iets anders door doet (stap 3).',
  },
  {
    title: 'Learning is done, and what do you do differently now?',
    what: (d) => `${quoteEnglish(d.name)} is done; what do you do differently now?`,
    why: 'Learning only gets its worth when it makes you do something differently tomorrow (step 3).',
  },
);
