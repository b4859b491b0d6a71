import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een leervraag die bij geen eis hoort',
    what: (d: { name: string }) => `De leervraag ${quote(d.name)} hoort nog bij geen enkele eis.`,
    why: 'Een leervraag komt uit wat je functie, de opgave of jijzelf vraagt: eerst wat (stap 1 en 2), dan hoe (stap 3).',
    fixes: { belong: (d: { name: string }) => `Hoort bij ${quote(d.name)}` },
    goTo: 'Schrijf eerst je eisen op',
  },
  {
    title: 'A learning question that belongs to no requirement',
    what: (d) => `The learning question ${quoteEnglish(d.name)} does not belong to any requirement yet.`,
    why: 'A learning question comes from what your job, the assignment or you yourself ask: first what (steps 1 and 2), then how (step 3).',
    fixes: { belong: (d) => `Belongs to ${quoteEnglish(d.name)}` },
    goTo: 'Write down your requirements first',
  },
);
