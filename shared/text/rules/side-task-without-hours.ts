import { formatHours } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een neventaak zonder uren',
    what: (d: { name: string }) => `Bij ${quote(d.name)} staat nog niet hoeveel uur per week je eraan geeft.`,
    why: 'Voor je neventaak is 10% van je werktijd; met uren erbij zie je of het past.',
    fixes: { rest: (d: { minutes: number }) => `Geef het ${formatHours(d.minutes, 'nl')} uur per week` },
  },
  {
    title: 'A side task without hours',
    what: (d) => `It does not say yet how many hours a week you give to ${quoteEnglish(d.name)}.`,
    why: 'Your side task gets 10% of your work time; with hours you see whether it fits.',
    fixes: { rest: (d) => `Give it ${formatHours(d.minutes, 'en')} hours a week` },
  },
);
