import { formatEuros } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Besteed geld zonder bon',
    what: (d: { name: string; cents: number }) =>
      `Voor ${quote(d.name)} is ${formatEuros(d.cents, 'nl')} besteed, maar waar de bon of factuur is, staat er niet bij.`,
    why: 'Met het nummer erbij vind je de bon terug als iemand erom vraagt.',
  },
  {
    title: 'Money that was spent without a receipt',
    what: (d) =>
      `${formatEuros(d.cents, 'en')} was spent on ${quoteEnglish(d.name)}, but it does not say where the receipt or invoice is.`,
    why: 'With its number you find the receipt when somebody asks for it.',
  },
);
