import { formatHoursInText } from '../format.ts';
import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'De tijd voor je neventaak ging ergens anders heen',
    what: (d: { minutes: number; planned: number; weeks: number }) =>
      `Je neventaak kreeg in ${d.weeks} weken ${formatHoursInText(d.minutes, 'nl')} van ${formatHoursInText(d.planned, 'nl')} uur.`,
    why: 'Gaat de afgesproken tijd op aan je kerntaak, dan is dat een gesprek met je leidinggevende waard: wat kan eraf?',
    goTo: 'Bespreek het in een gesprek',
  },
  {
    title: 'The time for your side task went elsewhere',
    what: (d) =>
      `In ${d.weeks} weeks your side task got ${formatHoursInText(d.minutes, 'en')} of ${formatHoursInText(d.planned, 'en')} hours.`,
    why: 'When the agreed time goes to your core task, that is worth a talk with your manager: what can be left out?',
    goTo: 'Discuss it in a conversation',
  },
);
