import { formatDate, formatEuros } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Budget dat binnenkort vervalt',
    what: (d: { name: string; cents: number; date: string }) =>
      `Van ${quote(d.name)} is nog ${formatEuros(d.cents, 'nl')} vrij, en dat vervalt na ${formatDate(d.date, 'nl')}.`,
    why: 'Budget is er om te leren: vraag je nog iets aan voor een leervraag, of mag wat over is mee naar later?',
    goTo: 'Bekijk ideeën om te leren',
  },
  {
    title: 'Budget that lapses soon',
    what: (d) =>
      `${formatEuros(d.cents, 'en')} of ${quoteEnglish(d.name)} is still free, and lapses after ${formatDate(d.date, 'en')}.`,
    why: 'Budget is there to learn: do you still want to ask for something, or may what is left go along to later?',
    goTo: 'See ideas to learn',
  },
);
