import type { Factor } from '../../model/kinds/self-direction.ts';
import { defineTexts } from '../language.ts';
import { scanTexts } from '../scan.ts';

export const words = defineTexts(
  {
    title: 'Een factor zonder score',
    what: (d: { factors: readonly Factor[] }) =>
      `Over ${d.factors.map((f) => scanTexts.nl.factors[f].toLowerCase()).join(' en ')} kon je in je scan nog weinig zeggen.`,
    why: 'Weet je het zelf niet goed, vraag dan eens aan iemand die je vertrouwt wat die ziet.',
    goTo: 'Bekijk je scan',
  },
  {
    title: 'A factor without a score',
    what: (d) =>
      `In your scan you could not say much yet about ${d.factors.map((f) => scanTexts.en.factors[f].toLowerCase()).join(' and ')}.`,
    why: 'If you do not know yourself, ask somebody you trust what they see.',
    goTo: 'Look at your scan',
  },
);
