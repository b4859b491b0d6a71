import { formatPercent } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Procenten die samen geen 100 zijn',
    what: (d: { name: string; hundredths: number }) =>
      `De kosten van ${quote(d.name)} zijn voor ${formatPercent(d.hundredths, 'nl')}% verdeeld; dat moet 100% zijn.`,
    why: 'Wat de bronnen in stap 3 samen betalen, is precies wat het kost.',
    fixes: {
      make: (d: { source: string; hundredths: number }) =>
        `Laat ${quote(d.source)} ${formatPercent(d.hundredths, 'nl')}% betalen`,
    },
  },
  {
    title: 'Percentages that do not make 100',
    what: (d) =>
      `The cost of ${quoteEnglish(d.name)} is divided for ${formatPercent(d.hundredths, 'en')}%; that has to be 100%.`,
    why: 'What the sources in step 3 pay together is exactly what it costs.',
    fixes: { make: (d) => `Let ${quoteEnglish(d.source)} pay ${formatPercent(d.hundredths, 'en')}%` },
  },
);
