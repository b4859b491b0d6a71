import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een leervraag zonder dag',
    what: (d: { name: string }) => `Bij ${quote(d.name)} staat nog niet wanneer je het nodig hebt.`,
    why: 'Met een dag erbij weet je wanneer je moet beginnen (stap 3, het leermoment).',
    fixes: { planEnd: (d: { date: string }) => `Zet het op ${formatDate(d.date, 'nl')}, het einde van je plan` },
  },
  {
    title: 'A learning question without a day',
    what: (d) => `It does not say yet when you need ${quoteEnglish(d.name)}.`,
    why: 'With a day you know when to begin (step 3, the learning moment).',
    fixes: { planEnd: (d) => `Set it to ${formatDate(d.date, 'en')}, the end of your plan` },
  },
);
