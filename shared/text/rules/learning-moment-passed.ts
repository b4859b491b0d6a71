import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'De dag waarop je het nodig had, is voorbij',
    what: (d: { name: string; neededBy: string }) =>
      `${quote(d.name)} had je nodig op ${formatDate(d.neededBy, 'nl')}, en die dag is voorbij.`,
    why: 'Kijk even terug op stap 3: kun je wat je nodig had, of kies je een nieuwe dag?',
    fixes: {
      newDay: (d: { date: string }) => `Kies een nieuwe dag: ${formatDate(d.date, 'nl')}`,
      done: () => 'Rond de leervraag af',
      later: () => 'Bewust niet nu',
    },
  },
  {
    title: 'The day on which you needed it is over',
    what: (d) => `You needed ${quoteEnglish(d.name)} by ${formatDate(d.neededBy, 'en')}, and that day is over.`,
    why: 'Look back at step 3 for a moment: can you do what you needed, or do you choose a new day?',
    fixes: {
      newDay: (d) => `Choose a new day: ${formatDate(d.date, 'en')}`,
      done: () => 'Complete the learning question',
      later: () => 'Not now, on purpose',
    },
  },
);
