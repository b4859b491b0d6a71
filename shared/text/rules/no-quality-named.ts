import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Nog geen kwaliteit genoemd',
    what: () => 'Je hebt nog geen kwaliteit van jezelf opgeschreven.',
    why: 'Stap 2 gaat ook over waar je goed in bent: daar kun je op bouwen, en anderen mee helpen.',
    fixes: { name: (d: { name: string }) => `Noem ${quote(d.name)} als kwaliteit` },
    goTo: 'Schrijf een kwaliteit op',
  },
  {
    title: 'No quality named yet',
    what: () => 'You have not written down a quality of yours yet.',
    why: 'Step 2 is about what you are good at, too: you can build on it, and help others with it.',
    fixes: { name: (d) => `Name ${quoteEnglish(d.name)} as a quality` },
    goTo: 'Write down a quality',
  },
);
