import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

interface Data {
  readonly name: string;
  readonly expiresOn: string;
  readonly isOver: boolean;
}

export const words = defineTexts(
  {
    title: 'Een certificaat dat verloopt',
    what: (d: Data) =>
      `Je certificaat van ${quote(d.name)} ${d.isOver ? 'verliep' : 'verloopt'} op ${formatDate(d.expiresOn, 'nl')}, en niets in je plan vernieuwt het.`,
    why: 'Wie op tijd plant (stap 3) houdt tijd over om de cursus aan te vragen en een plek te vinden.',
    fixes: { renew: () => 'Plan de cursus opnieuw', letGo: () => 'Ik heb dit certificaat niet meer nodig' },
  },
  {
    title: 'A certificate that expires',
    what: (d) =>
      `Your certificate of ${quoteEnglish(d.name)} ${d.isOver ? 'expired' : 'expires'} on ${formatDate(d.expiresOn, 'en')}, and nothing in your plan renews it.`,
    why: 'Who plans in time (step 3) has time left to ask for the course and find a place.',
    fixes: { renew: () => 'Plan the course again', letGo: () => 'I do not need this certificate any more' },
  },
);
