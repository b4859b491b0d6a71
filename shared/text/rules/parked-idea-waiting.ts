import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een geparkeerd idee dat nog wacht',
    what: (d: { name: string }) => `Je idee ${quote(d.name)} wacht nog op een plek.`,
    why: 'Nu er leervragen zijn, kun je in stap 3 kijken bij welke het past; past het nergens bij, dan mag het blijven wachten.',
    fixes: { hang: (d: { name: string }) => `Hang het onder ${quote(d.name)}` },
  },
  {
    title: 'A parked idea that still waits',
    what: (d) => `Your idea ${quoteEnglish(d.name)} still waits for a place.`,
    why: 'Now that there are learning questions, step 3 lets you see which one it fits; if it fits none, it may go on waiting.',
    fixes: { hang: (d) => `Hang it under ${quoteEnglish(d.name)}` },
  },
);
