import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

interface Data {
  readonly name: string;
  readonly expiresOn: string;
  readonly isOver: boolean;
  readonly isUpkeep: boolean;
}

export const words = defineTexts(
  {
    title: 'Iets om bij te houden loopt af',
    what: (d: Data) => {
      const date = formatDate(d.expiresOn, 'nl');
      const ends = d.isUpkeep
        ? `${quote(d.name)} hield je bij tot en met ${date}`
        : `Je certificaat van ${quote(d.name)} ${d.isOver ? 'verliep' : 'verloopt'} op ${date}`;
      return `${ends}; je hebt nog geen herhaling gepland.`;
    },
    why: 'Wie op tijd plant (stap 3) houdt tijd over om het aan te vragen en een plek te vinden.',
    fixes: {
      renew: (d: { date: string }) => `Plan de herhaling op ${formatDate(d.date, 'nl')}`,
      letGo: () => 'Dit hoef ik niet meer bij te houden',
    },
  },
  {
    title: 'Something to keep up ends',
    what: (d) => {
      const date = formatDate(d.expiresOn, 'en');
      const ends = d.isUpkeep
        ? `You kept up ${quoteEnglish(d.name)} until ${date}`
        : `Your certificate of ${quoteEnglish(d.name)} ${d.isOver ? 'expired' : 'expires'} on ${date}`;
      return `${ends}; you have not planned it again yet.`;
    },
    why: 'Who plans in time (step 3) has time left to ask for it and find a place.',
    fixes: {
      renew: (d) => `Plan it again on ${formatDate(d.date, 'en')}`,
      letGo: () => 'I do not have to keep this up any more',
    },
  },
);
