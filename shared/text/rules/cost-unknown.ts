import { formatEuros } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Onbekende kosten',
    what: (d: { name: string }) => `Wat ${quote(d.name)} kost, is nog niet bekend.`,
    why: 'Onbekend is niet gratis: met een bedrag kun je in stap 3 afspreken wie betaalt.',
    fixes: {
      free: () => 'Het is gratis: zet het op € 0,00',
      allocated: (d: { cents: number }) => `Zet de kosten op ${formatEuros(d.cents, 'nl')}, zoals het verdeeld is`,
    },
  },
  {
    title: 'Unknown costs',
    what: (d) => `What ${quoteEnglish(d.name)} costs is not known yet.`,
    why: 'Unknown is not free: with an amount you can agree in step 3 on who pays.',
    fixes: {
      free: () => 'It is free: set it to €0.00',
      allocated: (d) => `Set the cost to ${formatEuros(d.cents, 'en')}, as it is divided`,
    },
  },
);
