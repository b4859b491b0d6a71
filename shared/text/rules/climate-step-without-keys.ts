import type { ClimateDimension } from '../../model/kinds/self-direction.ts';
import { climateTexts } from '../climate.ts';
import { formatDate } from '../format.ts';
import { defineTexts } from '../language.ts';

interface Data {
  readonly dimension: ClimateDimension;
  readonly date: string;
}

export const words = defineTexts(
  {
    title: 'Een leerklimaat dat anders moet, zonder sleutels',
    what: ({ dimension, date }: Data) =>
      `Op het blad van ${formatDate(date, 'nl')} liggen nu en gewenst ver uit elkaar bij ${climateTexts.nl.dimensions[dimension].name.toLowerCase()}, en er staan nog geen sleutels.`,
    why: 'Inzicht en uitzicht veranderen pas iets als je opschrijft wat jullie eraan gaan doen.',
    goTo: 'Schrijf de sleutels op',
  },
  {
    title: 'A learning climate that has to change, without keys',
    what: ({ dimension, date }) =>
      `On the sheet of ${formatDate(date, 'en')} now and wanted lie far apart at ${climateTexts.en.dimensions[dimension].name.toLowerCase()}, and there are no keys yet.`,
    why: 'Insight and outlook change nothing until you write down what you will do about it.',
    goTo: 'Write down the keys',
  },
);
