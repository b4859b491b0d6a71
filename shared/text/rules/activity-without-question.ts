import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een activiteit zonder leervraag',
    what: (d: { name: string }) => `${quote(d.name)} hangt nog onder geen enkele leervraag.`,
    why: 'Beginnen met hoe is heel gewoon; de routekaart vraagt eerst wat je wilt leren (stap 2) en dan hoe (stap 3).',
    fixes: {
      hang: (d: { name: string }) => `Hang het onder ${quote(d.name)}`,
      park: () => 'Bewaar het bij je geparkeerde ideeën',
    },
    goTo: 'Schrijf eerst een leervraag op',
  },
  {
    title: 'An activity without a learning question',
    what: (d) => `${quoteEnglish(d.name)} does not hang under any learning question yet.`,
    why: 'Starting with how is quite common; the route map asks first what you want to learn (step 2) and then how (step 3).',
    fixes: {
      hang: (d) => `Hang it under ${quoteEnglish(d.name)}`,
      park: () => 'Keep it with your parked ideas',
    },
    goTo: 'Write down a learning question first',
  },
);
