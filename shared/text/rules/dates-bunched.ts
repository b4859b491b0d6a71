import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';

interface Data {
  readonly count: number;
  readonly from: string;
  readonly until: string;
  readonly end: string;
}

export const words = defineTexts(
  {
    title: 'Alles in dezelfde weken',
    what: (d: Data) =>
      `Alle ${d.count} geplande activiteiten vallen tussen ${formatDate(d.from, 'nl')} en ${formatDate(d.until, 'nl')}, terwijl je plan loopt tot ${formatDate(d.end, 'nl')}.`,
    why: 'Leren beklijft beter (stap 3) als er tijd tussen zit om het in je werk uit te proberen.',
    goTo: 'Spreid ze in de agenda',
  },
  {
    title: 'Everything in the same weeks',
    what: (d) =>
      `All ${d.count} planned activities fall between ${formatDate(d.from, 'en')} and ${formatDate(d.until, 'en')}, while your plan runs until ${formatDate(d.end, 'en')}.`,
    why: 'Learning stays better (step 3) when there is time in between to try it out in your work.',
    goTo: 'Spread them in the agenda',
  },
);
