import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een kloof die na het leren blijft',
    what: (d: { name: string; level: number }) =>
      `Je leervraag over ${quote(d.name)} is afgerond; je staat nog op niveau ${d.level}.`,
    why: 'Na het leren kijk je opnieuw naar stap 2: een nieuwe score laat zien wat het je heeft gebracht.',
    fixes: { notNow: () => 'Bewust niet nu' },
    goTo: 'Geef jezelf een nieuwe score',
  },
  {
    title: 'A gap that is left after learning',
    what: (d) =>
      `Your learning question about ${quoteEnglish(d.name)} is completed; you still stand at level ${d.level}.`,
    why: 'After learning you look at step 2 again: a new score shows what it has brought you.',
    fixes: { notNow: () => 'Not now, on purpose' },
    goTo: 'Give yourself a new score',
  },
);
