import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'Punten die niet aan bod kwamen',
    what: (d: { date: string; count: number }) =>
      d.count === 1
        ? `In het gesprek van ${formatDate(d.date, 'nl')} kwam 1 punt niet aan bod.`
        : `In het gesprek van ${formatDate(d.date, 'nl')} kwamen ${d.count} punten niet aan bod.`,
    why: 'Een vraag die je had, raakt niet kwijt als je haar meeneemt naar het volgende gesprek (stap 2).',
    fixes: {
      carry: (d: { date: string }) => `Neem ze mee naar het gesprek van ${formatDate(d.date, 'nl')}`,
      wait: (_: { date: string }) => 'Bewaar ze voor een volgend gesprek',
      discussed: () => 'Alles is besproken',
    },
  },
  {
    title: 'Points that did not come up',
    what: (d) =>
      d.count === 1
        ? `In the conversation of ${formatDate(d.date, 'en')} 1 point did not come up.`
        : `In the conversation of ${formatDate(d.date, 'en')} ${d.count} points did not come up.`,
    why: 'A question you had does not get lost when you take it along to the next conversation (step 2).',
    fixes: {
      carry: (d) => `Take them along to the conversation of ${formatDate(d.date, 'en')}`,
      wait: () => 'Keep them for a next conversation',
      discussed: () => 'Everything was discussed',
    },
  },
);
