import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

interface Data {
  readonly name: string;
  readonly date: string;
  readonly source: string;
  readonly startDate: string | null;
  readonly endDate: string | null;
}

export const words = defineTexts(
  {
    title: 'Een dag buiten de periode van een budgetbron',
    what: (d: Data) =>
      d.startDate !== null && d.date < d.startDate
        ? `${quote(d.name)} valt op ${formatDate(d.date, 'nl')}, maar ${quote(d.source)} betaalt pas vanaf ${formatDate(d.startDate, 'nl')}.`
        : `${quote(d.name)} valt op ${formatDate(d.date, 'nl')}, maar ${quote(d.source)} betaalt tot en met ${formatDate(d.endDate ?? d.date, 'nl')}.`,
    why: 'Een budgetbron betaalt alleen binnen zijn eigen periode; kies een andere bron of een andere dag.',
    fixes: { move: (d: { source: string }) => `Laat ${quote(d.source)} dit betalen` },
    goTo: 'Kies een andere dag',
  },
  {
    title: 'A day outside the period of a budget source',
    what: (d) =>
      d.startDate !== null && d.date < d.startDate
        ? `${quoteEnglish(d.name)} falls on ${formatDate(d.date, 'en')}, but ${quoteEnglish(d.source)} only pays from ${formatDate(d.startDate, 'en')}.`
        : `${quoteEnglish(d.name)} falls on ${formatDate(d.date, 'en')}, but ${quoteEnglish(d.source)} pays until ${formatDate(d.endDate ?? d.date, 'en')}.`,
    why: 'A budget source only pays within its own period; choose another source or another day.',
    fixes: { move: (d) => `Let ${quoteEnglish(d.source)} pay this` },
    goTo: 'Choose another day',
  },
);
