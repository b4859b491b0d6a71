import { arrangementOf, arrangementsAsOf } from '../../arrangements/arrangements.ts';
import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

interface Data {
  readonly name: string;
  /** The id of what it is called by. */
  readonly arrangement: string;
}

export const words = defineTexts(
  {
    title: 'Een bron die geen budget is',
    what: (d: Data) =>
      `${quote(d.name)} staat bij je bronnen, maar is geen leerbudget. ${arrangementOf(d.arrangement)?.nl.what ?? ''}`,
    why: `Zo stond het op ${formatDate(arrangementsAsOf, 'nl')}; dit is een signaal, dus controleer het bij HR.`,
    fixes: { private: () => 'Zet deze bron bij privé' },
  },
  {
    title: 'A source that is no budget',
    what: (d) =>
      `${quoteEnglish(d.name)} is among your sources, but it is no budget for learning. ${arrangementOf(d.arrangement)?.en.what ?? ''}`,
    why: `So it was on ${formatDate(arrangementsAsOf, 'en')}; this is a signal, so check it with HR.`,
    fixes: { private: () => 'Move this source to private' },
  },
);
