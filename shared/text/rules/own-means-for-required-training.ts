import { law } from '../../coach/law.ts';
import { formatDate, formatEuros, formatHours } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

interface Data {
  readonly name: string;
  readonly minutes: number;
  readonly cents: number;
}

const { requiredTraining } = law;

export const words = defineTexts(
  {
    title: 'Eigen tijd of geld voor wat je functie vraagt',
    what: (d: Data) => {
      const time = `${formatHours(d.minutes, 'nl')} uur eigen tijd`;
      const money = `${formatEuros(d.cents, 'nl')} eigen geld`;
      const means = d.minutes === 0 ? money : d.cents === 0 ? time : `${time} en ${money}`;
      return `${quote(d.name)}, een training die je functie vraagt, kost je ${means}.`;
    },
    why: `Misschien botst dit met ${requiredTraining.article} (sinds ${formatDate(requiredTraining.since, 'nl')}): training die je werkgever je moet geven, is gratis en telt als werktijd; dit is een signaal en geen oordeel, dus vraag het na.`,
    fixes: { workTime: (d: { minutes: number }) => `Maak van ${formatHours(d.minutes, 'nl')} uur eigen tijd werktijd` },
    goTo: 'Bespreek dit',
  },
  {
    title: 'Own time or money for what your job asks',
    what: (d) => {
      const time = `${formatHours(d.minutes, 'en')} hours of your own time`;
      const money = `${formatEuros(d.cents, 'en')} of your own money`;
      const means = d.minutes === 0 ? money : d.cents === 0 ? time : `${time} and ${money}`;
      return `${quoteEnglish(d.name)}, a training that your job asks, costs you ${means}.`;
    },
    why: `This may conflict with ${requiredTraining.articleEnglish} (since ${formatDate(requiredTraining.since, 'en')}): training that your employer has to give you is free and counts as work time; this is a signal and not a verdict, so ask about it.`,
    fixes: { workTime: (d) => `Turn ${formatHours(d.minutes, 'en')} hours of own time into work time` },
    goTo: 'Discuss this',
  },
);
