import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een dag buiten je plan',
    what: (d: { name: string; date: string; planStart: string; planEnd: string }) =>
      `${quote(d.name)} valt op ${formatDate(d.date, 'nl')}, buiten je plan: dat loopt van ${formatDate(d.planStart, 'nl')} tot en met ${formatDate(d.planEnd, 'nl')}.`,
    why: 'Een plan heeft een vaste periode, zodat jij en je leidinggevende weten waarover je afspraken gaan.',
    fixes: {
      extend: (d: { date: string }) => `Laat je plan doorlopen tot en met ${formatDate(d.date, 'nl')}`,
      begin: (d: { date: string }) => `Laat je plan beginnen op ${formatDate(d.date, 'nl')}`,
    },
  },
  {
    title: 'A day outside your plan',
    what: (d) =>
      `${quoteEnglish(d.name)} falls on ${formatDate(d.date, 'en')}, outside your plan: that runs from ${formatDate(d.planStart, 'en')} to ${formatDate(d.planEnd, 'en')}.`,
    why: 'A plan has a fixed period, so that you and your manager know what your agreements are about.',
    fixes: {
      extend: (d) => `Let your plan run until ${formatDate(d.date, 'en')}`,
      begin: (d) => `Let your plan begin on ${formatDate(d.date, 'en')}`,
    },
  },
);
