import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

interface Data {
  readonly name: string;
  readonly question: string;
  readonly state: 'later' | 'done';
}

export const words = defineTexts(
  {
    title: 'Een activiteit gaat door, de leervraag niet',
    what: (d: Data) =>
      `${quote(d.name)} gaat nog door, maar de leervraag ${quote(d.question)} staat op ‘${d.state === 'done' ? 'afgerond' : 'bewust niet nu'}’.`,
    why: 'In stap 3 horen een leervraag en wat je ervoor doet bij elkaar; kijk welke van de twee klopt.',
    fixes: {
      idea: () => 'Zet de activiteit terug op idee',
      done: () => 'De activiteit is ook afgerond',
      drop: () => 'Laat deze activiteit vervallen',
      reopen: () => 'Pak de leervraag weer op',
    },
  },
  {
    title: 'An activity goes on, its learning question does not',
    what: (d) =>
      `${quoteEnglish(d.name)} still goes on, but the learning question ${quoteEnglish(d.question)} is marked ‘${d.state === 'done' ? 'completed' : 'not now, on purpose'}’.`,
    why: 'In step 3 a learning question and what you do for it belong together; check which of the two is right.',
    fixes: {
      idea: () => 'Make the activity an idea again',
      done: () => 'The activity is completed, too',
      drop: () => 'Drop this activity',
      reopen: () => 'Take the learning question up again',
    },
  },
);
