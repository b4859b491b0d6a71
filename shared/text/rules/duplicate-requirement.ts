import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Dezelfde eis twee keer',
    what: (d: { name: string }) => `De eis ${quote(d.name)} staat er meer dan één keer.`,
    why: 'In stap 1 staat elke eis er één keer, dan geef je er in stap 2 ook één keer een score op.',
    fixes: { remove: () => 'Haal deze dubbele eis weg' },
  },
  {
    title: 'The same requirement twice',
    what: (d) => `The requirement ${quoteEnglish(d.name)} is there more than once.`,
    why: 'In step 1 each requirement is there once, so that you score it once in step 2.',
    fixes: { remove: () => 'Remove this double requirement' },
  },
);
