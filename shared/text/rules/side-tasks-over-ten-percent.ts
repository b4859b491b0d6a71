import { formatHours, formatPercent } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Meer neventaak dan 10%',
    what: (d: { minutes: number; room: number; sidePermille: number }) =>
      `Je neventaak vraagt ${formatHours(d.minutes, 'nl')} uur per week; ${formatPercent(d.sidePermille * 10, 'nl')}% van je contract is ${formatHours(d.room, 'nl')} uur.`,
    why: 'Kerntaak en neventaak zijn samen je werktijd: 90% en 10%, tenzij jullie iets anders afspraken.',
    fixes: {
      reduce: (d: { name: string; minutes: number }) =>
        `Breng ${quote(d.name)} terug naar ${formatHours(d.minutes, 'nl')} uur per week`,
    },
  },
  {
    title: 'More side task than 10%',
    what: (d) =>
      `Your side task asks ${formatHours(d.minutes, 'en')} hours a week; ${formatPercent(d.sidePermille * 10, 'en')}% of your contract is ${formatHours(d.room, 'en')} hours.`,
    why: 'Core task and side task together are your work time: 90% and 10%, unless you agreed otherwise.',
    fixes: {
      reduce: (d) => `Bring ${quoteEnglish(d.name)} back to ${formatHours(d.minutes, 'en')} hours a week`,
    },
  },
);
