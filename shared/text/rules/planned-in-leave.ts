import { formatDate } from '../format.ts';
import { formatPeriod } from '../format-period.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

interface Data {
  readonly kind: 'activity' | 'practiceMoment' | 'conversation';
  readonly name: string;
  readonly leave: string;
  readonly from: string;
  readonly until: string;
}

const dutch = {
  activity: (name: string) => quote(name),
  practiceMoment: (name: string) => `Het oefenmoment van ${quote(name)}`,
  conversation: (name: string) => `Het gesprek met ${quote(name)}`,
};
const english = {
  activity: (name: string) => quoteEnglish(name),
  practiceMoment: (name: string) => `The practice moment of ${quoteEnglish(name)}`,
  conversation: (name: string) => `The conversation with ${quoteEnglish(name)}`,
};

export const words = defineTexts(
  {
    title: 'Iets op dagen waarop je vrij bent',
    what: (d: Data) =>
      `${dutch[d.kind](d.name)} valt samen met ${d.leave === '' ? 'je vrije dagen' : quote(d.leave)} (${formatPeriod(d.from, d.until, 'nl')}).`,
    why: 'Leren onder werktijd (stap 3) lukt op een dag waarop je werkt; kies een andere dag, of laat zien dat het zo bedoeld is.',
    fixes: { later: (d: { date: string }) => `Verzet het naar ${formatDate(d.date, 'nl')}` },
  },
  {
    title: 'Something on days on which you are free',
    what: (d) =>
      `${english[d.kind](d.name)} coincides with ${d.leave === '' ? 'your free days' : quoteEnglish(d.leave)} (${formatPeriod(d.from, d.until, 'en')}).`,
    why: 'Learning in work time (step 3) works out on a day on which you work; choose another day, or keep it if you mean it so.',
    fixes: { later: (d) => `Move it to ${formatDate(d.date, 'en')}` },
  },
);
