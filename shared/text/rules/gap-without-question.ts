import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een kloof zonder leervraag',
    what: (d: { name: string; required: number; level: number }) =>
      `Bij ${quote(d.name)} is een kloof: je werk vraagt niveau ${d.required}, je zit op ${d.level}.`,
    why: 'In stap 2 kies je wat je met een kloof doet: je maakt er een leervraag van, of je besluit ‘bewust niet nu’.',
    fixes: { ask: () => 'Maak er een leervraag van', notNow: () => 'Bewust niet nu' },
  },
  {
    title: 'A gap without a learning question',
    what: (d) =>
      `There is a gap at ${quoteEnglish(d.name)}: your work asks level ${d.required}, you are at ${d.level}.`,
    why: 'In step 2 you choose what to do about a gap: make it a learning question, or decide ‘not now, on purpose’.',
    fixes: { ask: () => 'Make it a learning question', notNow: () => 'Not now, on purpose' },
  },
);
