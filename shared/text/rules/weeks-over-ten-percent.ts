import { formatDate, formatHoursInText } from '../format.ts';
import { defineTexts } from '../language.ts';

interface Data {
  readonly weeks: number;
  readonly from: string;
  readonly until: string;
  readonly most: number;
  readonly room: number;
}

export const words = defineTexts(
  {
    title: 'Weken die meer vragen dan je 10%',
    what: (d: Data) =>
      `Van ${formatDate(d.from, 'nl')} tot en met ${formatDate(d.until, 'nl')} vragen leren en neventaak tot ${formatHoursInText(d.most, 'nl')} uur per week; je 10% is ${formatHoursInText(d.room, 'nl')} uur.`,
    why: 'Wat naast je werk komt (kerntaak 90, neventaak 10) houd je beter vol als je het spreidt, of als je er samen tijd voor afspreekt.',
    goTo: 'Bekijk deze weken in de agenda',
  },
  {
    title: 'Weeks that ask more than your 10%',
    what: (d) =>
      `From ${formatDate(d.from, 'en')} to ${formatDate(d.until, 'en')} learning and side task ask up to ${formatHoursInText(d.most, 'en')} hours a week; your 10% is ${formatHoursInText(d.room, 'en')} hours.`,
    why: 'What comes beside your work (core task 90, side task 10) is easier to keep up when you spread it, or agree on time for it together.',
    goTo: 'Look at these weeks in the agenda',
  },
);
