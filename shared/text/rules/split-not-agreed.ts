import { formatDate, formatPercent } from '../format.ts';
import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'Een ander deel voor je neventaak, nog niet afgesproken',
    what: (d: { sidePermille: number }) =>
      `Je rekent met ${formatPercent(d.sidePermille * 10, 'nl')}% voor je neventaak, maar daarover is nog geen akkoord.`,
    why: 'Vaak is het 10%; een ander deel mag ook, als jullie het afspreken.',
    fixes: {
      agreed: (d: { date: string }) => `Het is afgesproken in het gesprek van ${formatDate(d.date, 'nl')}`,
      usual: () => 'Zet het terug op 10%',
    },
    goTo: 'Bespreek het in een gesprek',
  },
  {
    title: 'Another part for your side task, not agreed yet',
    what: (d) =>
      `You count with ${formatPercent(d.sidePermille * 10, 'en')}% for your side task, but there is no agreement on that yet.`,
    why: 'Often it is 10%; another part is fine as well, when you agree on it.',
    fixes: {
      agreed: (d) => `It was agreed in the conversation of ${formatDate(d.date, 'en')}`,
      usual: () => 'Set it back to 10%',
    },
    goTo: 'Discuss it in a conversation',
  },
);
