import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Later besluiten, zonder vervolg',
    what: (d: { name: string; by: string; date: string }) =>
      `${d.by || 'Je leidinggevende'} wilde op ${formatDate(d.date, 'nl')} later besluiten over ${quote(d.name)}, en er is nog geen gesprek gepland.`,
    why: 'Later wordt vanzelf nooit; met een datum komt het besluit er wel.',
    goTo: 'Plan een gesprek',
  },
  {
    title: 'To be decided later, with no follow-up',
    what: (d) =>
      `On ${formatDate(d.date, 'en')} ${d.by || 'your manager'} wanted to decide later on ${quoteEnglish(d.name)}, and no conversation is planned yet.`,
    why: 'Later easily becomes never; with a date the decision will come.',
    goTo: 'Plan a conversation',
  },
);
