import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';
import { termTexts } from '../terms.ts';

interface Data {
  /** Money says how far it is. */
  readonly about: 'feedback' | 'agreement' | 'conversation' | 'climate' | 'hours' | 'requested' | 'approved' | 'spent';
  readonly name: string;
  readonly date: string;
}

export const words = defineTexts(
  {
    title: 'Iets dat al gebeurd is, op een dag die nog moet komen',
    what: (d: Data) => {
      const date = formatDate(d.date, 'nl');
      if (d.about === 'feedback') return `De feedback van ${quote(d.name)} is van ${date}; die dag moet nog komen.`;
      if (d.about === 'agreement') return `Het akkoord op ${quote(d.name)} is van ${date}; die dag moet nog komen.`;
      if (d.about === 'climate') return `Een blad over het leerklimaat is van ${date}; die dag moet nog komen.`;
      if (d.about === 'hours') return `Er staan uren op ${date}; die dag moet nog komen.`;
      if (d.about === 'conversation')
        return `Het gesprek met ${quote(d.name)} staat op gevoerd, maar ${date} moet nog komen.`;
      const state = termTexts.nl.allocationState[d.about].toLowerCase();
      return `Geld voor ${quote(d.name)} staat op ${state} sinds ${date}; die dag moet nog komen.`;
    },
    why: 'Wat al gebeurd is, kan niet in de toekomst liggen; kijk of de dag klopt, en of je computer de goede dag heeft.',
    fixes: {
      today: () => 'Zet de dag op vandaag',
      notYet: () => 'Er is nog geen akkoord',
      plan: () => 'Zet het gesprek op gepland',
    },
  },
  {
    title: 'Something that has happened, on a day that is yet to come',
    what: (d) => {
      const date = formatDate(d.date, 'en');
      if (d.about === 'feedback')
        return `The feedback of ${quoteEnglish(d.name)} is of ${date}; that day is yet to come.`;
      if (d.about === 'agreement')
        return `The agreement on ${quoteEnglish(d.name)} is of ${date}; that day is yet to come.`;
      if (d.about === 'climate') return `A sheet on the learning climate is of ${date}; that day is yet to come.`;
      if (d.about === 'hours') return `There are hours on ${date}; that day is yet to come.`;
      if (d.about === 'conversation')
        return `The conversation with ${quoteEnglish(d.name)} is marked as held, but ${date} is yet to come.`;
      const state = termTexts.en.allocationState[d.about].toLowerCase();
      return `Money for ${quoteEnglish(d.name)} is marked as ${state} since ${date}; that day is yet to come.`;
    },
    why: 'What has happened cannot lie in the future; check the day, and whether your computer has the right day.',
    fixes: {
      today: () => 'Set the day to today',
      notYet: () => 'There is no agreement yet',
      plan: () => 'Mark the conversation as planned',
    },
  },
);
