import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Klaar met leren, zonder opnieuw te oefenen',
    what: (d: { name: string }) => `Plan een moment om na ${quote(d.name)} nog eens te oefenen.`,
    why: 'Wat je na een paar weken nog eens oefent, blijft beter hangen (stap 3).',
    fixes: { practise: (d: { date: string }) => `Oefen nog eens op ${formatDate(d.date, 'nl')}` },
  },
  {
    title: 'Learning is done, without practising again',
    what: (d) => `Plan a moment to practise again after ${quoteEnglish(d.name)}.`,
    why: 'What you practise again after a few weeks stays with you (step 3).',
    fixes: { practise: (d) => `Practise again on ${formatDate(d.date, 'en')}` },
  },
);
