import { formatDate, formatEuros } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

interface Data {
  readonly name: string;
  readonly cents: number;
  /** The day it was asked. */
  readonly date: string;
  readonly source: string;
}

export const words = defineTexts(
  {
    title: 'Een aanvraag zonder antwoord',
    what: (d: Data) =>
      `Op ${formatDate(d.date, 'nl')} vroeg je ${formatEuros(d.cents, 'nl')} aan voor ${quote(d.name)} uit ${quote(d.source)}, en er is nog geen antwoord.`,
    why: 'Zolang er geen ja is, kun je er niet op rekenen: vraag het nog eens, of zet erbij wat er is gezegd.',
    fixes: {
      approved: () => 'Er is ja gezegd: zet het op goedgekeurd',
      again: () => 'Ik heb het opnieuw gevraagd',
    },
    goTo: 'Naar je aanvragen',
  },
  {
    title: 'A request without an answer',
    what: (d) =>
      `On ${formatDate(d.date, 'en')} you asked ${formatEuros(d.cents, 'en')} for ${quoteEnglish(d.name)} from ${quoteEnglish(d.source)}, and there is no answer yet.`,
    why: 'As long as nobody said yes you cannot count on it: ask once more, or write down what was said.',
    fixes: {
      approved: () => 'The answer was yes: mark it as approved',
      again: () => 'I asked once more',
    },
    goTo: 'To your requests',
  },
);
