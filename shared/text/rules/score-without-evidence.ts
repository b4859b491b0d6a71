import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een hoge score zonder voorbeeld',
    what: (d: { name: string; level: number }) =>
      `Je geeft jezelf een ${d.level} op ${quote(d.name)}; waaraan ziet een ander dat?`,
    why: 'Met een voorbeeld uit je werk erbij laat een score in stap 2 zien wat je al kunt.',
  },
  {
    title: 'A high score without an example',
    what: (d) => `You give yourself a ${d.level} on ${quoteEnglish(d.name)}; how would somebody else see that?`,
    why: 'With an example from your work, a score in step 2 shows what you can do already.',
  },
);
