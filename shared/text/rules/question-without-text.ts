import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een leervraag zonder eigen woorden',
    what: (d: { name: string }) => `De leervraag ${quote(d.name)} staat er nog niet in je eigen woorden.`,
    why: 'Stap 2 eindigt met een vraag van jezelf, zoals ‘Hoe kan ik …?’; dan weet je wat je in stap 3 zoekt.',
    fixes: { remove: () => 'Haal deze lege leervraag weg' },
  },
  {
    title: 'A learning question without words of your own',
    what: (d) => `The learning question ${quoteEnglish(d.name)} is not in your own words yet.`,
    why: 'Step 2 ends with a question of your own, such as ‘How can I …?’; then you know what to look for in step 3.',
    fixes: { remove: () => 'Remove this empty learning question' },
  },
);
