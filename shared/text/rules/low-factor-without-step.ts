import type { Factor } from '../../model/kinds/self-direction.ts';
import { formatScore } from '../format.ts';
import { defineTexts } from '../language.ts';
import { scanTexts } from '../scan.ts';

interface Data {
  readonly factor: Factor;
  readonly score: number;
}

export const words = defineTexts(
  {
    title: 'Een lage factor van eigen regie waar nog niets mee gebeurt',
    what: ({ factor, score }: Data) => {
      const name = scanTexts.nl.factors[factor];
      return factor === 'may'
        ? `${name} staat op ${formatScore(score, 'nl')}, en er gaat nog geen vraag over naar je leidinggevende.`
        : `${name} staat op ${formatScore(score, 'nl')}, en daar heb je nog geen kleine stap bij gekozen.`;
    },
    why: 'Een lage score is geen fout van jou; één kleine stap of één vraag in het gesprek kan al iets veranderen.',
    goTo: 'Kies een kleine stap',
  },
  {
    title: 'A low factor of self-direction with nothing under way',
    what: ({ factor, score }) => {
      const name = scanTexts.en.factors[factor];
      return factor === 'may'
        ? `${name} is at ${formatScore(score, 'en')}, and no question about it goes to your manager yet.`
        : `${name} is at ${formatScore(score, 'en')}, and you have not chosen a small step for it yet.`;
    },
    why: 'A low score is not a fault of yours; one small step or one question in the conversation can already change something.',
    goTo: 'Choose a small step',
  },
);
