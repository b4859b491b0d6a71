import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

interface Data {
  readonly name: string;
  readonly dueDate: string;
  readonly owner: 'employee' | 'manager' | 'both';
}

const dutchOwner = { employee: 'Je', manager: 'Je leidinggevende', both: 'Jullie' };
const englishOwner = { employee: 'You', manager: 'Your manager', both: 'You both' };

export const words = defineTexts(
  {
    title: 'Een afspraak waarvan de dag voorbij is',
    what: (d: Data) =>
      `${dutchOwner[d.owner]} zou${d.owner === 'both' ? 'den' : ''} ${quote(d.name)} vóór ${formatDate(d.dueDate, 'nl')} doen.`,
    why: 'Afspraken uit een gesprek (stap 2) geven houvast; kijk of het gelukt is, of spreek samen een nieuwe dag af.',
    fixes: { done: () => 'De afspraak is nagekomen' },
  },
  {
    title: 'A commitment whose day is over',
    what: (d) => `${englishOwner[d.owner]} would do ${quoteEnglish(d.name)} by ${formatDate(d.dueDate, 'en')}.`,
    why: 'Commitments from a conversation (step 2) give something to hold on to; see whether it worked out, or agree on a new day.',
    fixes: { done: () => 'The commitment was kept' },
  },
);
