import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een activiteit zonder uren',
    what: (d: { name: string }) => `Bij ${quote(d.name)} staan nog geen uren.`,
    why: 'In stap 3 spreek je af wat in werktijd kan en wat je in eigen tijd doet.',
    fixes: { none: () => 'Het kost geen uren: zet ze op 0,0' },
  },
  {
    title: 'An activity without hours',
    what: (d) => `There are no hours for ${quoteEnglish(d.name)} yet.`,
    why: 'In step 3 you agree on what can be done in work time and what you do in your own time.',
    fixes: { none: () => 'It takes no hours: set them to 0.0' },
  },
);
