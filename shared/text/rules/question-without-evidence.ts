import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een leervraag zonder bewijs dat het werkt',
    what: (d: { name: string }) => `Bij ${quote(d.name)} staat nog niet hoe jullie zien dat het werkt.`,
    why: 'Stap 3 vraagt waaraan jij en anderen het merken: in wat je doet, in het resultaat en in de opgave.',
  },
  {
    title: 'A learning question without evidence that it works',
    what: (d) => `It does not say yet how you will see that ${quoteEnglish(d.name)} worked.`,
    why: 'Step 3 asks how you and others notice: in what you do, in the result and in the assignment.',
  },
);
