import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een cursus of training zonder kosten',
    what: (d: { name: string }) => `Bij ${quote(d.name)} staat nog niet wat het kost.`,
    why: 'In stap 3 spreek je af wie wat betaalt; schrijf het ook op als het niets kost.',
    fixes: { free: () => 'Het is gratis: zet het op € 0,00' },
  },
  {
    title: 'A course or training without a cost',
    what: (d) => `It does not say yet what ${quoteEnglish(d.name)} costs.`,
    why: 'In step 3 you agree on who pays what; write it down if it costs nothing, too.',
    fixes: { free: () => 'It is free: set it to €0.00' },
  },
);
