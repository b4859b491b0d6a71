import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een leervraag zonder moment om terug te kijken',
    what: (d: { name: string }) => `Bij ${quote(d.name)} staat nog geen moment om terug te kijken.`,
    why: 'Wie een dag kiest om terug te kijken, ziet of het heeft gewerkt en wat er nog nodig is (stap 3).',
    fixes: { plan: (d: { date: string }) => `Kijk terug op ${formatDate(d.date, 'nl')}` },
  },
  {
    title: 'A learning question without a moment to look back',
    what: (d) => `There is no moment to look back on ${quoteEnglish(d.name)} yet.`,
    why: 'If you choose a day to look back, you see whether it worked and what is still needed (step 3).',
    fixes: { plan: (d) => `Look back on ${formatDate(d.date, 'en')}` },
  },
);
