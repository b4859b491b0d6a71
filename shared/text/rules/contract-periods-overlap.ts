import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'Twee contracten op dezelfde dag',
    what: (d: { from: string }) => `Vanaf ${formatDate(d.from, 'nl')} gelden twee keer contracturen tegelijk.`,
    why: 'Op een dag geldt één contract; tot het klopt, tellen de uren die het laatst begonnen.',
    fixes: { end: (d: { date: string }) => `Laat de eerste eindigen op ${formatDate(d.date, 'nl')}` },
  },
  {
    title: 'Two contracts on the same day',
    what: (d) => `From ${formatDate(d.from, 'en')} on two sets of contract hours hold at once.`,
    why: 'One contract holds on a day; until it is right, the hours that began last count.',
    fixes: { end: (d) => `Let the first end on ${formatDate(d.date, 'en')}` },
  },
);
