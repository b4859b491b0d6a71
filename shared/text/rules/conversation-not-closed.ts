import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'Een gesprek dat nog op gepland staat',
    what: (d: { date: string }) => `Het gesprek van ${formatDate(d.date, 'nl')} staat nog op gepland.`,
    why: 'Is het geweest, leg dan vast wat jullie afspraken; is het verschoven, kies dan een nieuwe dag (stap 2).',
    fixes: { held: () => 'Het gesprek is gevoerd' },
  },
  {
    title: 'A conversation that is still marked as planned',
    what: (d) => `The conversation of ${formatDate(d.date, 'en')} is still marked as planned.`,
    why: 'If it was held, write down what you agreed; if it was moved, choose a new day (step 2).',
    fixes: { held: () => 'The conversation was held' },
  },
);
