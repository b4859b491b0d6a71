import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een leervraag zonder activiteit',
    what: (d: { name: string }) => `Bij ${quote(d.name)} staat nog niet hoe je dit gaat leren.`,
    why: 'In stap 3 kies je je tankstation: wat doe je in je werk, wat met anderen, en wat in een cursus?',
    fixes: {
      hang: (d: { name: string }) => `Hang ${quote(d.name)} hieronder`,
      hangIdea: (d: { name: string }) => `Hang je idee ${quote(d.name)} hieronder`,
      later: () => 'Bewust niet nu',
    },
    goTo: 'Ideeën om te leren',
  },
  {
    title: 'A learning question without an activity',
    what: (d) => `It does not say yet how you are going to learn ${quoteEnglish(d.name)}.`,
    why: 'In step 3 you choose your fuel station: what do you do in your work, what with others, and what in a course?',
    fixes: {
      hang: (d) => `Hang ${quoteEnglish(d.name)} under it`,
      hangIdea: (d) => `Hang your idea ${quoteEnglish(d.name)} under it`,
      later: () => 'Not now, on purpose',
    },
    goTo: 'Ideas for learning',
  },
);
