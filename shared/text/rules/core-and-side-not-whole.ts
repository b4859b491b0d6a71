import { formatHours } from '../format.ts';
import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'Kerntaak en neventaak zijn samen niet je contract',
    what: (d: { minutes: number; coreMinutes: number }) =>
      `Je kerntaken vragen samen ${formatHours(d.minutes, 'nl')} uur per week; voor je kerntaak zijn ${formatHours(d.coreMinutes, 'nl')} uur.`,
    why: 'Kerntaak en neventaak zijn samen 100% van je werktijd; vraagt de kerntaak meer, dan gaat dat van je neventaak af.',
  },
  {
    title: 'Core and side task are not your contract together',
    what: (d) =>
      `Your core tasks together ask ${formatHours(d.minutes, 'en')} hours a week; there are ${formatHours(d.coreMinutes, 'en')} hours for your core task.`,
    why: 'Core and side task together are 100% of your work time; what the core task asks more goes off your side task.',
  },
);
