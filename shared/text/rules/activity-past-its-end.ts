import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

interface Data {
  readonly name: string;
  readonly endDate: string;
  readonly state: 'planned' | 'busy';
}

export const words = defineTexts(
  {
    title: 'Een activiteit is voorbij en staat nog open',
    what: (d: Data) =>
      `${quote(d.name)} liep tot en met ${formatDate(d.endDate, 'nl')} en staat nog op ${d.state === 'busy' ? 'bezig' : 'gepland'}.`,
    why: 'Houd in stap 3 bij wat je hebt gedaan: dan zie je hoe ver je bent, en wat een nieuwe dag nodig heeft.',
    fixes: { done: () => 'Het is gedaan: zet het op afgerond', drop: () => 'Laat deze activiteit vervallen' },
  },
  {
    title: 'An activity is over and still open',
    what: (d) =>
      `${quoteEnglish(d.name)} ran until ${formatDate(d.endDate, 'en')} and is still marked as ${d.state === 'busy' ? 'in progress' : 'planned'}.`,
    why: 'In step 3, keep track of what you have done: then you see how far you are, and what needs a new day.',
    fixes: { done: () => 'It is done: mark it as completed', drop: () => 'Drop this activity' },
  },
);
