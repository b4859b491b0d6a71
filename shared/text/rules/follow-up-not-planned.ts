import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'Een vervolggesprek dat nog niet gepland is',
    what: (d: { heldOn: string; followUpDate: string }) =>
      `Op ${formatDate(d.heldOn, 'nl')} spraken jullie af om verder te praten op ${formatDate(d.followUpDate, 'nl')}; dat gesprek staat nog niet gepland.`,
    why: 'Een vervolggesprek houdt de afspraken uit stap 2 levend.',
    fixes: { plan: (d: { date: string }) => `Plan het gesprek op ${formatDate(d.date, 'nl')}` },
  },
  {
    title: 'A follow-up conversation that is not planned yet',
    what: (d) =>
      `On ${formatDate(d.heldOn, 'en')} you agreed to talk again on ${formatDate(d.followUpDate, 'en')}; that conversation is not planned yet.`,
    why: 'A follow-up conversation keeps the agreements of step 2 alive.',
    fixes: { plan: (d) => `Plan the conversation on ${formatDate(d.date, 'en')}` },
  },
);
