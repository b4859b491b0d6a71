import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Leren waar je al op niveau bent',
    what: (d: { name: string }) => `${quote(d.name)} gaat over iets waarin je al op niveau bent.`,
    why: 'Dat mag, voor je plezier of om breder te worden; schrijf er in stap 3 bij waarom je het wilt.',
    fixes: { upkeep: () => 'Dit is bijhouden' },
  },
  {
    title: 'Learning where you are at level already',
    what: (d) => `${quoteEnglish(d.name)} is about something in which you are at level already.`,
    why: 'That is fine, because you enjoy it or to grow broader; in step 3, add why you want it.',
    fixes: { upkeep: () => 'This is upkeep' },
  },
);
