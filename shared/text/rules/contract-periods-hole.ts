import { formatDate, formatHoursInText } from '../format.ts';
import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'Dagen zonder contract ertussen',
    what: (d: { from: string; until: string; minutes: number }) =>
      `Van ${formatDate(d.from, 'nl')} tot en met ${formatDate(d.until, 'nl')} zijn geen contracturen gezegd; daar telt ${formatHoursInText(d.minutes, 'nl')} uur.`,
    why: 'Alle sommen over kerntaak en neventaak volgen je contract; een gat telt anders dan je misschien denkt.',
    fixes: { fill: () => 'Laat de uren van ervoor doorlopen' },
  },
  {
    title: 'Days without a contract in between',
    what: (d) =>
      `From ${formatDate(d.from, 'en')} until ${formatDate(d.until, 'en')} no contract hours are said; ${formatHoursInText(d.minutes, 'en')} hours count there.`,
    why: 'All sums of core and side task follow your contract; a hole counts differently than you may think.',
    fixes: { fill: () => 'Let the hours before it go on' },
  },
);
