import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Leren gepland op vrije dagen',
    what: (d: { name: string; date: string; isOneDay: boolean }) =>
      d.isOneDay
        ? `${quote(d.name)} staat op ${formatDate(d.date, 'nl')}, en dan ben je vrij.`
        : `${quote(d.name)} valt helemaal in je vrije dagen vanaf ${formatDate(d.date, 'nl')}.`,
    why: 'Leren in werktijd doe je op dagen dat je werkt; anders betaal je het met je verlof.',
    goTo: 'Bekijk je vrije dagen',
  },
  {
    title: 'Learning planned on days off',
    what: (d) =>
      d.isOneDay
        ? `${quoteEnglish(d.name)} is on ${formatDate(d.date, 'en')}, and you are off then.`
        : `${quoteEnglish(d.name)} lies wholly within your days off from ${formatDate(d.date, 'en')}.`,
    why: 'Learning in work time happens on days you work; otherwise you pay for it with your leave.',
    goTo: 'Look at your days off',
  },
);
