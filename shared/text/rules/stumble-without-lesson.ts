import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Gestruikeld zonder les',
    what: (d: { name: string; date: string }) =>
      d.name === ''
        ? `Wat leerde je van wat er op ${formatDate(d.date, 'nl')} misging?`
        : `Wat leerde je van ${quote(d.name)}?`,
    why: 'Met een les erbij wordt struikelen leren; één zin in je logboek is genoeg.',
  },
  {
    title: 'A stumble without a lesson',
    what: (d) =>
      d.name === ''
        ? `What did you learn from what went wrong on ${formatDate(d.date, 'en')}?`
        : `What did you learn from ${quoteEnglish(d.name)}?`,
    why: 'With a lesson a stumble becomes learning; one sentence in your logbook is enough.',
  },
);
