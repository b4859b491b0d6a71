import { formatEuros } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een budgetbron met een onbekend bedrag',
    what: (d: { name: string; cents: number }) =>
      `Op ${quote(d.name)} staat ${formatEuros(d.cents, 'nl')}, maar hoeveel erin zit is nog niet bekend.`,
    why: 'Onbekend is niet nul: vraag je leidinggevende hoeveel er is, dan weet je of het past (stap 3).',
  },
  {
    title: 'A budget source with an unknown amount',
    what: (d) =>
      `${formatEuros(d.cents, 'en')} is put on ${quoteEnglish(d.name)}, but how much it holds is not known yet.`,
    why: 'Unknown is not zero: ask your manager how much there is, then you know whether it fits (step 3).',
  },
);
