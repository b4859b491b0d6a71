import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'Een gesprek waarvan niets is opgeschreven',
    what: (d: { date: string }) => `Van het gesprek van ${formatDate(d.date, 'nl')} staat nog niets opgeschreven.`,
    why: 'Schrijf op welk niveau en welke afspraken er uit kwamen, zolang jullie het nog weten (stap 2).',
  },
  {
    title: 'A conversation of which nothing was written down',
    what: (d) => `Nothing has been written down of the conversation of ${formatDate(d.date, 'en')} yet.`,
    why: 'Write down which level and which commitments came out of it, while you both still know (step 2).',
  },
);
