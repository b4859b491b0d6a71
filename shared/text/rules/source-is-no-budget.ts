import { arrangementOf } from '../../arrangements/arrangements.ts';
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
    what: (d: Data) => {
      const card = arrangementOf(d.arrangement);
      const day = card === undefined ? '' : ` (nagekeken op ${formatDate(card.checkedOn, 'nl')})`;
      return `${quote(d.name)} staat bij je bronnen, maar is geen leerbudget${day}. ${card?.nl.what ?? ''}`;
    },
    why: 'Een bron die er niet is, betaalt straks niets; dit is een signaal, dus controleer het bij HR.',
  },
  {
    title: 'A source that is no budget',
    what: (d) => {
      const card = arrangementOf(d.arrangement);
      const day = card === undefined ? '' : ` (checked on ${formatDate(card.checkedOn, 'en')})`;
      return `${quoteEnglish(d.name)} is among your sources, but it is no budget for learning${day}. ${card?.en.what ?? ''}`;
    },
    why: 'A source that is not there will pay nothing; this is a signal, so check it with HR.',
  },
);
