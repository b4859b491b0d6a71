import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'Een half jaar zonder gesprek',
    what: (d: { last: string | null }) =>
      d.last === null
        ? 'Sinds het begin van je plan is er nog geen gesprek geweest, en er staat er geen gepland.'
        : `Je laatste gesprek was op ${formatDate(d.last, 'nl')}, en er staat geen nieuw gesprek gepland.`,
    why: 'Elk half jaar een gesprek met je leidinggevende houdt je plan levend: daar krijg je tijd, geld en ruimte (stap 2).',
    fixes: { plan: (d: { date: string }) => `Plan een gesprek op ${formatDate(d.date, 'nl')}` },
    goTo: 'Kies zelf een dag',
  },
  {
    title: 'Half a year without a conversation',
    what: (d) =>
      d.last === null
        ? 'There has been no conversation since your plan began, and none is planned.'
        : `Your last conversation was on ${formatDate(d.last, 'en')}, and no new one is planned.`,
    why: 'A conversation with your manager every half year keeps your plan alive: that is where you get time, money and room (step 2).',
    fixes: { plan: (d) => `Plan a conversation on ${formatDate(d.date, 'en')}` },
    goTo: 'Choose a day yourself',
  },
);
