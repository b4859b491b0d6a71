import { formatEuros } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een cursus waarvan de btw onbekend is',
    what: (d: { name: string; cents: number }) =>
      `Bij ${formatEuros(d.cents, 'nl')} voor ${quote(d.name)} staat niet of er nog btw bij komt.`,
    why: 'Wat van je budget af gaat, is het bedrag met btw; zo vraag je niet te weinig aan.',
    fixes: {
      included: () => 'Dit is met btw',
      added: () => 'Er komt nog 21% btw bij',
      exempt: () => 'Er zit geen btw op',
    },
  },
  {
    title: 'A course of which the VAT is unknown',
    what: (d) =>
      `${formatEuros(d.cents, 'en')} for ${quoteEnglish(d.name)} does not say whether VAT still has to be added.`,
    why: 'What goes off your budget is the amount with VAT; this way you do not ask too little.',
    fixes: {
      included: () => 'This is with VAT',
      added: () => '21% VAT still has to be added',
      exempt: () => 'There is no VAT on it',
    },
  },
);
