import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een kerntaak zonder resultaten',
    what: (d: { name: string }) => `Bij ${quote(d.name)} staat nog niet welke resultaten jullie afspraken.`,
    why: 'Met resultaten erbij weet je waar je kerntaak om draait, en waarvoor je leert.',
  },
  {
    title: 'A core task without results',
    what: (d) => `It does not say yet which results you agreed on for ${quoteEnglish(d.name)}.`,
    why: 'With results you know what your core task is about, and what you learn for.',
  },
);
