import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Gewijzigd na akkoord',
    what: (d: { name: string; by: string; date: string }) =>
      `${quote(d.name)} is gewijzigd na het akkoord van ${d.by || 'je leidinggevende'} op ${formatDate(d.date, 'nl')}.`,
    why: 'Een akkoord geldt voor de tekst, de kosten en de uren zoals ze er toen stonden; leg de wijziging daarom opnieuw voor.',
    goTo: 'Bespreek dit',
  },
  {
    title: 'Changed after agreement',
    what: (d) =>
      `${quoteEnglish(d.name)} was changed after ${d.by || 'your manager'} agreed on ${formatDate(d.date, 'en')}.`,
    why: 'An agreement holds for the text, the cost and the hours as they read then; so ask for agreement on the change as well.',
    goTo: 'Discuss this',
  },
);
