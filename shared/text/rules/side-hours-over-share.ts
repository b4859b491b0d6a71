import { formatHoursInText } from '../format.ts';
import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'Meer uren aan je neventaak dan er ruimte was',
    what: (d: { minutes: number; room: number }) =>
      `Je neventaak kreeg de laatste weken ${formatHoursInText(d.minutes, 'nl')} uur; er was ruimte voor ${formatHoursInText(d.room, 'nl')} uur.`,
    why: 'De tijd voor je neventaak is een deel van je contract; vraagt hij meer, bespreek dan of het meer mag zijn.',
    goTo: 'Bekijk je uren',
  },
  {
    title: 'More hours on your side task than there was room',
    what: (d) =>
      `Your side task got ${formatHoursInText(d.minutes, 'en')} hours in the last weeks; there was room for ${formatHoursInText(d.room, 'en')} hours.`,
    why: 'The time for your side task is a part of your contract; if it asks more, discuss whether it may be more.',
    goTo: 'Look at your hours',
  },
);
