import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Scores die twee of meer verschillen',
    what: (d: { name: string; own: number; giver: string; other: number }) =>
      `Op ${quote(d.name)} geef jij jezelf een ${d.own} en ${d.giver || 'een ander'} een ${d.other}.`,
    why: 'Zo’n verschil is geen fout maar iets om over te praten: vraag wat de ander ziet, en spreek in een gesprek een niveau af (stap 2).',
    goTo: 'Neem het mee naar een gesprek',
  },
  {
    title: 'Scores that differ by two or more',
    what: (d) =>
      `On ${quoteEnglish(d.name)} you give yourself a ${d.own} and ${d.giver || 'somebody else'} gives a ${d.other}.`,
    why: 'Such a difference is no mistake but something to talk about: ask what the other sees, and agree on a level in a conversation (step 2).',
    goTo: 'Take it to a conversation',
  },
);
