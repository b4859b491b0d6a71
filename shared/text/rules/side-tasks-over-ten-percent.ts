import { formatHours } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Meer neventaak dan 10%',
    what: (d: { minutes: number; room: number }) =>
      `Je neventaak vraagt ${formatHours(d.minutes, 'nl')} uur per week; 10% van je contract is ${formatHours(d.room, 'nl')} uur.`,
    why: 'Kerntaak en neventaak zijn samen je werktijd: 90% en 10%.',
    fixes: {
      reduce: (d: { name: string; minutes: number }) =>
        `Breng ${quote(d.name)} terug naar ${formatHours(d.minutes, 'nl')} uur per week`,
    },
  },
  {
    title: 'More side task than 10%',
    what: (d) =>
      `Your side task asks ${formatHours(d.minutes, 'en')} hours a week; 10% of your contract is ${formatHours(d.room, 'en')} hours.`,
    why: 'Core task and side task together are your work time: 90% and 10%.',
    fixes: {
      reduce: (d) => `Bring ${quoteEnglish(d.name)} back to ${formatHours(d.minutes, 'en')} hours a week`,
    },
  },
);
