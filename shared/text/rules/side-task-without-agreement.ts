import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een neventaak zonder akkoord',
    what: (d: { name: string }) => `Over ${quote(d.name)} is nog geen akkoord.`,
    why: 'Een neventaak kies je zelf en spreek je af met je leidinggevende: dan is de tijd ervoor ook echt van jou.',
    fixes: { agreed: (d: { date: string }) => `Het is afgesproken in het gesprek van ${formatDate(d.date, 'nl')}` },
    goTo: 'Bespreek het in een gesprek',
  },
  {
    title: 'A side task without an agreement',
    what: (d) => `There is no agreement on ${quoteEnglish(d.name)} yet.`,
    why: 'A side task is your own choice and is agreed with your manager: then the time for it is really yours.',
    fixes: { agreed: (d) => `It was agreed in the conversation of ${formatDate(d.date, 'en')}` },
    goTo: 'Discuss it in a conversation',
  },
);
