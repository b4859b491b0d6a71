import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'Een gesprek dat dichtbij is, zonder punten',
    what: (d: { date: string }) =>
      `Je gesprek van ${formatDate(d.date, 'nl')} is dichtbij, en er staat nog geen punt in.`,
    why: 'Met twee of drie punten op papier gaat het gesprek over wat jij belangrijk vindt (stap 2).',
    fixes: {
      waiting: (d: { count: number }) =>
        d.count === 1 ? 'Neem de vraag mee die wachtte' : `Neem de ${d.count} vragen mee die wachtten`,
    },
  },
  {
    title: 'A conversation that is near, without points',
    what: (d) => `Your conversation of ${formatDate(d.date, 'en')} is near, and no point is in it yet.`,
    why: 'With two or three points on paper the conversation is about what you find important (step 2).',
    fixes: {
      waiting: (d) =>
        d.count === 1 ? 'Take the question along that waited' : `Take the ${d.count} questions along that waited`,
    },
  },
);
