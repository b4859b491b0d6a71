import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een neventaak zonder doelen',
    what: (d: { name: string }) => `Bij ${quote(d.name)} staat nog niet wat je ermee wilt bereiken.`,
    why: 'Een neventaak heeft doelen: dan weten jij en je leidinggevende waarvoor de tijd is.',
  },
  {
    title: 'A side task without goals',
    what: (d) => `It does not say yet what you want to achieve with ${quoteEnglish(d.name)}.`,
    why: 'A side task has goals: then you and your manager know what the time is for.',
  },
);
