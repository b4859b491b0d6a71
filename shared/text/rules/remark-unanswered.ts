import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'Een opmerking zonder antwoord',
    what: (d: { by: string; date: string }) =>
      `De opmerking van ${d.by || 'je leidinggevende'} van ${formatDate(d.date, 'nl')} heeft nog geen antwoord.`,
    why: 'Een kort antwoord houdt het gesprek gaande; is het al besproken, dan kun je de opmerking afvinken.',
    fixes: { resolve: () => 'Het is afgehandeld' },
  },
  {
    title: 'A remark without an answer',
    what: (d) => `The remark of ${d.by || 'your manager'} of ${formatDate(d.date, 'en')} has no answer yet.`,
    why: 'A short answer keeps the conversation going; if you have talked about it already, you can tick the remark off.',
    fixes: { resolve: () => 'It is dealt with' },
  },
);
