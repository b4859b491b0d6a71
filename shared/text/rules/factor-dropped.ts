import type { Factor } from '../../model/kinds/self-direction.ts';
import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { scanTexts } from '../scan.ts';

interface Data {
  readonly factor: Factor;
  readonly date: string;
}

export const words = defineTexts(
  {
    title: 'Een factor die een stuk lager werd',
    what: ({ factor, date }: Data) =>
      `${scanTexts.nl.factors[factor]} is een stuk lager dan op ${formatDate(date, 'nl')}.`,
    why: 'Er is vast iets gebeurd; schrijf op wat, of praat erover met iemand die je vertrouwt.',
    goTo: 'Bekijk je scan',
  },
  {
    title: 'A factor that fell',
    what: ({ factor, date }) => `${scanTexts.en.factors[factor]} is much lower than on ${formatDate(date, 'en')}.`,
    why: 'Something must have happened; write down what, or talk about it with somebody you trust.',
    goTo: 'Look at your scan',
  },
);
