import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'Een scan met een vreemde datum',
    what: (d: { date: string; other: string }) =>
      `De scan van ${formatDate(d.date, 'nl')} maakte je na die van ${formatDate(d.other, 'nl')}, maar de datum is vroeger.`,
    why: 'Kijk of de klok van je computer goed staat; je antwoorden zijn veilig, en de volgorde blijft die waarin je de scans maakte.',
  },
  {
    title: 'A scan with an odd date',
    what: (d) =>
      `You made the scan of ${formatDate(d.date, 'en')} after the one of ${formatDate(d.other, 'en')}, but its date is earlier.`,
    why: 'Check whether the clock of your computer is right; your answers are safe, and the order stays the one in which you made the scans.',
  },
);
