import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een afspraak zonder dag',
    what: (d: { name: string }) => `Bij de afspraak ${quote(d.name)} staat nog niet wanneer die klaar is.`,
    why: 'Een afspraak met een dag erbij komt er vaker van, en jullie weten wanneer je terugkijkt (stap 2).',
    fixes: { date: (d: { date: string }) => `Spreek ${formatDate(d.date, 'nl')} af` },
  },
  {
    title: 'A commitment without a day',
    what: (d) => `The commitment ${quoteEnglish(d.name)} does not say yet when it is done.`,
    why: 'A commitment with a day is kept more often, and you both know when to look back (step 2).',
    fixes: { date: (d) => `Agree on ${formatDate(d.date, 'en')}` },
  },
);
