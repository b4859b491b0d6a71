import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een eis zonder eigen score',
    what: (d: { name: string }) => `Op ${quote(d.name)} heb je jezelf nog geen score gegeven.`,
    why: 'Stap 2 begint met je eigen beeld: dan pas zie je wat je al kunt en wat je nog wilt leren.',
    goTo: 'Geef jezelf een score',
  },
  {
    title: 'A requirement without an own score',
    what: (d) => `You have not scored yourself on ${quoteEnglish(d.name)} yet.`,
    why: 'Step 2 begins with your own view: only then do you see what you can do already and what you still want to learn.',
    goTo: 'Score yourself',
  },
);
