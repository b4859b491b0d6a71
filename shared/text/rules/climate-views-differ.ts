import type { ClimateDimension } from '../../model/kinds/self-direction.ts';
import { climateTexts } from '../climate.ts';
import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'Een leerklimaat dat jullie verschillend zien',
    what: (d: { dimension: ClimateDimension }) =>
      `Over ${climateTexts.nl.dimensions[d.dimension].name.toLowerCase()} in jullie leerklimaat denken jullie verschillend, en het staat nog niet bij de gesprekspunten.`,
    why: 'Waar jullie anders naar kijken, is iets om over te praten; niemand heeft er gelijk of ongelijk.',
    goTo: 'Leg de bladen naast elkaar',
  },
  {
    title: 'A learning climate that you see differently',
    what: (d) =>
      `You think differently about ${climateTexts.en.dimensions[d.dimension].name.toLowerCase()} in your learning climate, and it is not among the talking points yet.`,
    why: 'What you look at differently is something to talk about; nobody is right or wrong.',
    goTo: 'Lay the sheets beside each other',
  },
);
