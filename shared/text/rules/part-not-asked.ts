import { formatDate, formatEuros } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

interface Data {
  readonly name: string;
  readonly cents: number;
  /** The day it begins or began. */
  readonly date: string;
  readonly hasBegun: boolean;
}

export const words = defineTexts(
  {
    title: 'Geld dat nog niet is aangevraagd',
    what: (d: Data) =>
      `${quote(d.name)} ${d.hasBegun ? 'begon' : 'begint'} op ${formatDate(d.date, 'nl')}, maar ${formatEuros(d.cents, 'nl')} is nog niet aangevraagd.`,
    why: 'Een antwoord kost tijd: vraag het op tijd, dan weet je of het door kan gaan.',
    fixes: { asked: () => 'Ik heb het gevraagd: zet het op aangevraagd' },
    goTo: 'Naar je aanvragen',
  },
  {
    title: 'Money that was not asked for yet',
    what: (d) =>
      `${quoteEnglish(d.name)} ${d.hasBegun ? 'began' : 'begins'} on ${formatDate(d.date, 'en')}, but ${formatEuros(d.cents, 'en')} was not asked for yet.`,
    why: 'An answer takes time: ask in time, then you know whether it can go on.',
    fixes: { asked: () => 'I asked: mark it as requested' },
    goTo: 'To your requests',
  },
);
