import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een bron die terugkomt, zonder begin of lengte',
    what: (d: { name: string }) =>
      `${quote(d.name)} komt telkens terug, maar vanaf wanneer en om de hoeveel maanden, staat er niet.`,
    why: 'Zonder begin en lengte telt het bedrag maar één keer.',
    fixes: {
      count: (d: { date: string; months: number }) =>
        `Reken vanaf ${formatDate(d.date, 'nl')}, om de ${d.months} maanden`,
      once: () => 'Dit bedrag komt niet terug',
    },
  },
  {
    title: 'A source that comes back, without start or length',
    what: (d) => `${quoteEnglish(d.name)} comes back, but from when and after how many months it does not say.`,
    why: 'Without a start and a length the amount counts only once.',
    fixes: {
      count: (d) => `Count from ${formatDate(d.date, 'en')}, every ${d.months} months`,
      once: () => 'This amount does not come back',
    },
  },
);
