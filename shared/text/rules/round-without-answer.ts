import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'Een gedeeld plan zonder reactie',
    what: (d: { to: string; date: string }) =>
      `Je deelde je plan op ${formatDate(d.date, 'nl')} met ${d.to || 'je leidinggevende'}, en er is nog geen reactie.`,
    why: 'Een plan gaat leven als jullie erover praten; een gesprek plannen helpt vaak meer dan wachten.',
    goTo: 'Plan een gesprek',
  },
  {
    title: 'A shared plan without a response',
    what: (d) =>
      `You shared your plan on ${formatDate(d.date, 'en')} with ${d.to || 'your manager'}, and there is no response yet.`,
    why: 'A plan comes to life when you talk about it; planning a conversation often helps more than waiting.',
    goTo: 'Plan a conversation',
  },
);
