import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een training zonder hulp van je leidinggevende',
    what: (d: { name: string }) => `Bij ${quote(d.name)} staat nog niet hoe je leidinggevende je helpt.`,
    why: 'Of je kunt gebruiken wat je leert, hangt ook af van de ruimte die je krijgt; vraag er in stap 3 om.',
    goTo: 'Neem het mee naar een gesprek',
  },
  {
    title: 'A training without help from your manager',
    what: (d) => `It does not say yet how your manager helps you with ${quoteEnglish(d.name)}.`,
    why: 'Whether you can use what you learn also depends on the room you get; ask for it in step 3.',
    goTo: 'Take it to a conversation',
  },
);
