import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een oefenmoment dat voorbij is',
    what: (d: { name: string; date: string }) =>
      `Op ${formatDate(d.date, 'nl')} zou je ${quote(d.name)} nog eens oefenen.`,
    why: 'Wat je gespreid nog eens oefent (stap 3) blijft hangen; zet erbij hoe het ging, of kies een nieuwe dag.',
    fixes: {
      done: () => 'Ik heb het toen geoefend',
      later: (d: { date: string }) => `Oefen het op ${formatDate(d.date, 'nl')}`,
    },
  },
  {
    title: 'A practice moment that is over',
    what: (d) => `On ${formatDate(d.date, 'en')} you would practise ${quoteEnglish(d.name)} again.`,
    why: 'What you practise again, spread over time (step 3), stays with you; write down how it went, or choose a new day.',
    fixes: {
      done: () => 'I practised it then',
      later: (d) => `Practise it on ${formatDate(d.date, 'en')}`,
    },
  },
);
