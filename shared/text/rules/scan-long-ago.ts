import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'Een scan van lang geleden',
    what: (d: { date: string; isOverYear: boolean }) =>
      `Je laatste scan is van ${formatDate(d.date, 'nl')}: dat is meer dan ${d.isOverYear ? 'een jaar' : 'een half jaar'} geleden.`,
    why: 'Een nieuwe scan kost vijf minuten en laat zien wat er veranderd is sinds de vorige.',
    fixes: { begin: () => 'Begin een nieuwe scan' },
    goTo: 'Bekijk je scans',
  },
  {
    title: 'A scan of long ago',
    what: (d) =>
      `Your last scan is of ${formatDate(d.date, 'en')}: that is over ${d.isOverYear ? 'a year' : 'half a year'} ago.`,
    why: 'A new scan takes five minutes and shows what has changed since the last one.',
    fixes: { begin: () => 'Begin a new scan' },
    goTo: 'Look at your scans',
  },
);
