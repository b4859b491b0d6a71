import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Leren lang nadat je het nodig hebt',
    what: (d: { name: string; date: string; neededBy: string }) =>
      `${quote(d.name)} is op ${formatDate(d.date, 'nl')}, maar je hebt het al nodig op ${formatDate(d.neededBy, 'nl')}.`,
    why: 'Je leert het best vlak voordat je het nodig hebt (stap 3, het leermoment); meer dan een half jaar later is laat.',
    fixes: { needLater: (d: { date: string }) => `Je hebt het pas nodig op ${formatDate(d.date, 'nl')}` },
  },
  {
    title: 'Learning long after you need it',
    what: (d) =>
      `${quoteEnglish(d.name)} is on ${formatDate(d.date, 'en')}, but you need it by ${formatDate(d.neededBy, 'en')}.`,
    why: 'You learn best just before you need it (step 3, the learning moment); more than half a year later is late.',
    fixes: { needLater: (d) => `You only need it by ${formatDate(d.date, 'en')}` },
  },
);
