import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een neventaak zonder periode',
    what: (d: { name: string }) => `Bij ${quote(d.name)} staat nog niet van wanneer tot wanneer het loopt.`,
    why: 'Een neventaak heeft een periode: daarna kies je opnieuw.',
    fixes: {
      planPeriod: (d: { startDate: string; endDate: string }) =>
        `Het loopt van ${formatDate(d.startDate, 'nl')} tot en met ${formatDate(d.endDate, 'nl')}`,
    },
  },
  {
    title: 'A side task without a period',
    what: (d) => `It does not say yet from when until when ${quoteEnglish(d.name)} runs.`,
    why: 'A side task has a period: after that you choose anew.',
    fixes: {
      planPeriod: (d) => `It runs from ${formatDate(d.startDate, 'en')} until ${formatDate(d.endDate, 'en')}`,
    },
  },
);
