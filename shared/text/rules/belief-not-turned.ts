import type { BeliefQuestion } from '../../model/kinds/self-direction.ts';
import { beliefTexts } from '../beliefs.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een antwoord over leergoesting, nog niet van een andere kant bekeken',
    what: (d: { question: BeliefQuestion }) =>
      `Je schreef iets bij ${quote(beliefTexts.nl.questions[d.question])}, en keek er nog niet van een andere kant naar.`,
    why: 'Wat je van jezelf gelooft, is niet altijd waar; één vraag kan al ruimte geven.',
    goTo: 'Bekijk de vraag',
  },
  {
    title: 'An answer about appetite for learning, not yet looked at another way',
    what: (d) =>
      `You wrote something at ${quoteEnglish(beliefTexts.en.questions[d.question])}, and have not looked at it another way yet.`,
    why: 'What you believe of yourself is not always true; one question can already give room.',
    goTo: 'Look at the question',
  },
);
