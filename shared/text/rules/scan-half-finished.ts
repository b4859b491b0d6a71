import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'Een scan die nog niet af is',
    what: (d: { date: string; answered: number }) =>
      d.answered === 0
        ? `Je begon op ${formatDate(d.date, 'nl')} aan een scan, en hebt nog niets ingevuld.`
        : `Je scan van ${formatDate(d.date, 'nl')} wacht nog: ${d.answered} ${d.answered === 1 ? 'zin is' : 'zinnen zijn'} ingevuld.`,
    why: 'Een scan zegt het meest als je hem in één keer invult, want hij gaat over hoe het nu is.',
    fixes: {
      finish: () => 'Rond af met wat er staat',
      remove: () => 'Verwijder deze scan',
    },
    goTo: 'Ga verder met de scan',
  },
  {
    title: 'A scan that is not finished',
    what: (d) =>
      d.answered === 0
        ? `You began a scan on ${formatDate(d.date, 'en')} and have not filled in anything yet.`
        : `Your scan of ${formatDate(d.date, 'en')} is still waiting: ${d.answered} ${d.answered === 1 ? 'sentence is' : 'sentences are'} filled in.`,
    why: 'A scan says most when you fill it in at one go, because it is about how it is now.',
    fixes: {
      finish: () => 'Finish with what is there',
      remove: () => 'Delete this scan',
    },
    goTo: 'Go on with the scan',
  },
);
