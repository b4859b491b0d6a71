import { formatEuros } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

interface Data {
  readonly name: string;
  readonly cents: number;
  /** What the sources pay together. */
  readonly total: number;
}

export const words = defineTexts(
  {
    title: 'Kosten die niet precies verdeeld zijn',
    what: (d: Data) => {
      const apart = formatEuros(Math.abs(d.cents - d.total), 'nl');
      return d.total < d.cents
        ? `Voor ${apart} van ${quote(d.name)} is nog niet duidelijk wie betaalt: het kost ${formatEuros(d.cents, 'nl')}, verdeeld is ${formatEuros(d.total, 'nl')}.`
        : `Voor ${quote(d.name)} is ${apart} te veel verdeeld: het kost ${formatEuros(d.cents, 'nl')}, verdeeld is ${formatEuros(d.total, 'nl')}.`;
    },
    why: 'Wat de bronnen in stap 3 samen betalen, is precies wat het kost.',
    fixes: {
      more: (d: { source: string; cents: number }) => `Zet ${formatEuros(d.cents, 'nl')} op ${quote(d.source)}`,
      less: (d: { source: string; cents: number }) => `Haal ${formatEuros(d.cents, 'nl')} af bij ${quote(d.source)}`,
      lower: (d: { cents: number }) => `Verlaag de kosten naar ${formatEuros(d.cents, 'nl')}`,
      raise: (d: { cents: number }) => `Verhoog de kosten naar ${formatEuros(d.cents, 'nl')}`,
    },
  },
  {
    title: 'Costs that are not divided exactly',
    what: (d) => {
      const apart = formatEuros(Math.abs(d.cents - d.total), 'en');
      return d.total < d.cents
        ? `It is not clear yet who pays ${apart} of ${quoteEnglish(d.name)}: it costs ${formatEuros(d.cents, 'en')}, ${formatEuros(d.total, 'en')} is divided.`
        : `${apart} too much is divided for ${quoteEnglish(d.name)}: it costs ${formatEuros(d.cents, 'en')}, ${formatEuros(d.total, 'en')} is divided.`;
    },
    why: 'What the sources in step 3 pay together is exactly what it costs.',
    fixes: {
      more: (d) => `Put ${formatEuros(d.cents, 'en')} on ${quoteEnglish(d.source)}`,
      less: (d) => `Take ${formatEuros(d.cents, 'en')} off ${quoteEnglish(d.source)}`,
      lower: (d) => `Lower the cost to ${formatEuros(d.cents, 'en')}`,
      raise: (d) => `Raise the cost to ${formatEuros(d.cents, 'en')}`,
    },
  },
);
