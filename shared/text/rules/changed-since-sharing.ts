import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'Je plan is veranderd sinds je het deelde',
    what: (d: { to: string; date: string; count: number }) =>
      `Sinds je je plan op ${formatDate(d.date, 'nl')} deelde met ${d.to || 'je leidinggevende'}, zijn er ${d.count} dingen veranderd.`,
    why: 'Deel je plan opnieuw, dan praten jullie over hetzelfde plan.',
  },
  {
    title: 'Your plan has changed since you shared it',
    what: (d) =>
      `Since you shared your plan on ${formatDate(d.date, 'en')} with ${d.to || 'your manager'}, ${d.count} things have changed.`,
    why: 'Share your plan again, so that you talk about the same plan.',
  },
);
