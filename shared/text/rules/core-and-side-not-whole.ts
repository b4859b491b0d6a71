import { formatHours } from '../format.ts';
import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'Kerntaken die niet bij je uren passen',
    what: (d: { minutes: number; coreMinutes: number }) =>
      `Je kerntaken vragen samen ${formatHours(d.minutes, 'nl')} uur per week; voor je kerntaak zijn ${formatHours(d.coreMinutes, 'nl')} uur.`,
    why: 'Je kerntaken, en de neventaak als je die hebt, zijn samen de uren van je contract.',
  },
  {
    title: 'Core tasks that do not fit your hours',
    what: (d) =>
      `Your core tasks together ask ${formatHours(d.minutes, 'en')} hours a week; there are ${formatHours(d.coreMinutes, 'en')} hours for your core task.`,
    why: 'Your core tasks, and the side task if you have one, are the hours of your contract together.',
  },
);
