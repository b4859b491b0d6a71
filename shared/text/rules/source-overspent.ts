import { formatDate, formatEuros } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

interface Data {
  readonly name: string;
  /** What there is and what is asked, in cents. */
  readonly cents: number;
  readonly used: number;
  /** Of a source that comes back: which of its periods. */
  readonly startDate: string | null;
  readonly endDate: string | null;
}

export const words = defineTexts(
  {
    title: 'Een budgetbron waar te veel op staat',
    what: (d: Data) =>
      `In ${quote(d.name)} zit ${formatEuros(d.cents, 'nl')}${d.startDate && d.endDate ? ` (${formatDate(d.startDate, 'nl')} tot en met ${formatDate(d.endDate, 'nl')})` : ''}, maar er is ${formatEuros(d.used, 'nl')} op gezet: ${formatEuros(d.used - d.cents, 'nl')} te veel.`,
    why: 'Een budgetbron betaalt niet meer dan erin zit; verdeel het anders, of vraag na of er meer is.',
    fixes: {
      move: (d: { source: string; cents: number }) => `Zet ${formatEuros(d.cents, 'nl')} over naar ${quote(d.source)}`,
      raise: (d: { name: string; cents: number }) => `In ${quote(d.name)} zit ${formatEuros(d.cents, 'nl')}`,
    },
  },
  {
    title: 'A budget source with too much on it',
    what: (d) =>
      `${quoteEnglish(d.name)} holds ${formatEuros(d.cents, 'en')}${d.startDate && d.endDate ? ` (${formatDate(d.startDate, 'en')} to ${formatDate(d.endDate, 'en')})` : ''}, but ${formatEuros(d.used, 'en')} is put on it: ${formatEuros(d.used - d.cents, 'en')} too much.`,
    why: 'A budget source pays no more than it holds; divide it in another way, or ask whether there is more.',
    fixes: {
      move: (d) => `Move ${formatEuros(d.cents, 'en')} to ${quoteEnglish(d.source)}`,
      raise: (d) => `${quoteEnglish(d.name)} holds ${formatEuros(d.cents, 'en')}`,
    },
  },
);
