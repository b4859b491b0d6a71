import { formatDate, formatHoursInText } from '../format.ts';
import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'Meer dan 24 uur op een dag',
    what: (d: { date: string; minutes: number }) =>
      `Op ${formatDate(d.date, 'nl')} staan ${formatHoursInText(d.minutes, 'nl')} uur; een dag heeft er 24.`,
    why: 'Waarschijnlijk staat er iets dubbel, of een komma verkeerd.',
    goTo: 'Bekijk je uren',
  },
  {
    title: 'More than 24 hours on a day',
    what: (d) => `On ${formatDate(d.date, 'en')} there are ${formatHoursInText(d.minutes, 'en')} hours; a day has 24.`,
    why: 'Probably something stands there twice, or a comma is in the wrong place.',
    goTo: 'Look at your hours',
  },
);
