import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een neventaak zonder bijdrage aan de opgave',
    what: (d: { name: string }) => `Bij ${quote(d.name)} staat nog niet hoe het bijdraagt aan de opgave.`,
    why: 'Een neventaak mag buiten je afdeling liggen, als je kunt vertellen wat de opgave eraan heeft.',
  },
  {
    title: 'A side task without a contribution to the assignment',
    what: (d) => `It does not say yet how ${quoteEnglish(d.name)} contributes to the assignment.`,
    why: 'A side task may lie outside your department, if you can tell what it does for the assignment.',
  },
);
