import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een einde dat vóór het begin ligt',
    what: (d: { name: string; startDate: string; endDate: string }) =>
      `${quote(d.name)} eindigt op ${formatDate(d.endDate, 'nl')}, maar begint pas op ${formatDate(d.startDate, 'nl')}.`,
    why: 'Een einde ligt nooit vóór het begin; je planning rekent met deze dagen.',
    fixes: { swap: () => 'Wissel begin en einde om' },
  },
  {
    title: 'An end that comes before its start',
    what: (d) =>
      `${quoteEnglish(d.name)} ends on ${formatDate(d.endDate, 'en')}, but only begins on ${formatDate(d.startDate, 'en')}.`,
    why: 'An end never comes before its start; your planning counts on these days.',
    fixes: { swap: () => 'Swap start and end' },
  },
);
