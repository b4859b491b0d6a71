import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een eigen score zonder het beeld van een ander',
    what: (d: { name: string }) => `Over ${quote(d.name)} heb je alleen je eigen score.`,
    why: 'In stap 2 vraag je ook een collega, een opdrachtgever of je leidinggevende hoe zij het zien; samen zie je meer.',
  },
  {
    title: 'An own score without anybody else’s view',
    what: (d) => `About ${quoteEnglish(d.name)} you only have your own score.`,
    why: 'In step 2 you also ask a colleague, a client or your manager how they see it; together you see more.',
  },
);
