import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Alleen cursussen en trainingen',
    what: (d: { name: string }) => `Bij ${quote(d.name)} staan alleen cursussen of trainingen.`,
    why: 'Mensen leren het meest in hun werk en van elkaar (70/20/10, een spiegel en geen norm): wat kun je in je werk oefenen, en met wie?',
    goTo: 'Ideeën om te leren',
  },
  {
    title: 'Only courses and trainings',
    what: (d) => `Under ${quoteEnglish(d.name)} there are only courses or trainings.`,
    why: 'People learn most in their work and from each other (70/20/10, a mirror and not a norm): what can you practise in your work, and with whom?',
    goTo: 'Ideas for learning',
  },
);
