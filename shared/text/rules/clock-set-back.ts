import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'De klok van je computer loopt achter',
    what: (d: { today: string; written: string }) =>
      `Je computer zegt dat het vandaag ${formatDate(d.today, 'nl')} is, maar in dit plan is op ${formatDate(d.written, 'nl')} al geschreven.`,
    why: 'Wat je schreef, blijft gewoon bewaard; zet de klok van je computer goed, dan kloppen ook de dagen die hier nog bij komen.',
  },
  {
    title: 'The clock of your computer is behind',
    what: (d) =>
      `Your computer says that today is ${formatDate(d.today, 'en')}, but something was written in this plan on ${formatDate(d.written, 'en')} already.`,
    why: 'What you wrote stays as it is; set the clock of your computer right, then the days that are still to come here will be right, too.',
  },
);
