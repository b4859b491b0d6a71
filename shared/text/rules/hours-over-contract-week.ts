import { formatHoursInText } from '../format.ts';
import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'Vaker meer uren dan je contract',
    what: (d: { weeks: number; minutes: number }) =>
      `In ${d.weeks} van de laatste vier weken werkte je meer dan je contract: samen ${formatHoursInText(d.minutes, 'nl')} uur.`,
    why: 'Een drukke week hoort erbij; wordt het gewoon, dan blijft er voor leren en je neventaak weinig over. Praat erover.',
    goTo: 'Bekijk je uren',
  },
  {
    title: 'More hours than your contract, more than once',
    what: (d) =>
      `In ${d.weeks} of the last four weeks you worked more than your contract: ${formatHoursInText(d.minutes, 'en')} hours in all.`,
    why: 'A busy week is part of it; when it becomes usual, little is left for learning and your side task. Talk about it.',
    goTo: 'Look at your hours',
  },
);
