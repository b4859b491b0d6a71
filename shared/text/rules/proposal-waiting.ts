import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een voorstel dat op je antwoord wacht',
    what: (d: { by: string; name: string }) =>
      `Het voorstel van ${d.by || 'je leidinggevende'}${d.name === '' ? '' : ` bij ${quote(d.name)}`} wacht op je antwoord.`,
    why: 'Jij beslist over je plan; neem het voorstel over of wijs het af, dan weet de ander waar het staat.',
    fixes: { take: () => 'Neem het over', decline: () => 'Wijs het af' },
  },
  {
    title: 'A proposal that waits for your answer',
    what: (d) =>
      `The proposal of ${d.by || 'your manager'}${d.name === '' ? '' : ` at ${quoteEnglish(d.name)}`} waits for your answer.`,
    why: 'You decide about your plan; take the proposal over or decline it, so that the other knows where it stands.',
    fixes: { take: () => 'Take it over', decline: () => 'Decline it' },
  },
);
