import { formatHours, formatPercent } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Meer neventaak dan er tijd voor is',
    what: (d: { minutes: number; room: number; sidePermille: number }) =>
      `Je neventaak vraagt ${formatHours(d.minutes, 'nl')} uur per week; ${formatPercent(d.sidePermille * 10, 'nl')}% van je contract is ${formatHours(d.room, 'nl')} uur.`,
    why: 'Meer uren mag, als jullie ze samen afspreken; dan rekent de coach met die uren.',
    fixes: {
      reduce: (d: { name: string; minutes: number }) =>
        `Breng ${quote(d.name)} terug naar ${formatHours(d.minutes, 'nl')} uur per week`,
    },
  },
  {
    title: 'More side task than there is time for',
    what: (d) =>
      `Your side task asks ${formatHours(d.minutes, 'en')} hours a week; ${formatPercent(d.sidePermille * 10, 'en')}% of your contract is ${formatHours(d.room, 'en')} hours.`,
    why: 'More hours are fine when you agree on them together; then the coach counts with those hours.',
    fixes: {
      reduce: (d) => `Bring ${quoteEnglish(d.name)} back to ${formatHours(d.minutes, 'en')} hours a week`,
    },
  },
);
