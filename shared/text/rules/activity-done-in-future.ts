import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Afgerond voordat het begint',
    what: (d: { name: string; startDate: string }) =>
      `${quote(d.name)} staat op afgerond, maar begint pas op ${formatDate(d.startDate, 'nl')}.`,
    why: 'Wat nog moet beginnen, kan niet klaar zijn; kijk welke van de twee klopt.',
    fixes: { plan: () => 'Zet de activiteit op gepland' },
  },
  {
    title: 'Completed before it begins',
    what: (d) => `${quoteEnglish(d.name)} is marked as completed, but only begins on ${formatDate(d.startDate, 'en')}.`,
    why: 'What is yet to begin cannot be completed; check which of the two is right.',
    fixes: { plan: () => 'Mark the activity as planned' },
  },
);
