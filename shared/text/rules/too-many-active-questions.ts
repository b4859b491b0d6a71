import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Meer dan drie leervragen tegelijk',
    what: (d: { name: string; rank: number }) => `${quote(d.name)} is je ${d.rank}e leervraag tegelijk.`,
    why: 'Meer dan drie tegelijk is veel naast je werk; in stap 2 zet je ze op volgorde en kies je wat nu het belangrijkst is.',
    fixes: { later: () => 'Bewust niet nu' },
  },
  {
    title: 'More than three learning questions at once',
    what: (d) => `${quoteEnglish(d.name)} is learning question number ${d.rank} at the same time.`,
    why: 'More than three at once is a lot beside your work; in step 2 you put them in order and choose what matters most now.',
    fixes: { later: () => 'Not now, on purpose' },
  },
);
