import { formatEuros } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Kosten die nog niemand betaalt',
    what: (d: { name: string; cents: number }) =>
      `Voor ${quote(d.name)} (${formatEuros(d.cents, 'nl')}) staat nog niet wie het betaalt.`,
    why: 'In stap 3 spreek je vooraf af welke budgetbron wat betaalt, dan kom je niet voor verrassingen te staan.',
    fixes: { pay: (d: { source: string }) => `Laat ${quote(d.source)} alles betalen` },
    goTo: 'Kijk bij je budgetbronnen',
  },
  {
    title: 'Costs that nobody pays yet',
    what: (d) => `It does not say yet who pays for ${quoteEnglish(d.name)} (${formatEuros(d.cents, 'en')}).`,
    why: 'In step 3 you agree beforehand on which budget source pays what, so that there are no surprises.',
    fixes: { pay: (d) => `Let ${quoteEnglish(d.source)} pay all of it` },
    goTo: 'Look at your budget sources',
  },
);
