import { costKind } from '../model/kinds/money.ts';
import { labelsOf } from '../model/labels.ts';
import { defineTexts } from './language.ts';

const cost = labelsOf(costKind);

const vat = costKind.fields.vat.words;

/** VAT, receipts and percentages of what an activity costs. */
export const costTexts = defineTexts(
  {
    vat: cost.nl.vat,
    vatOptions: vat.nl,
    vatExcluded: vat.nl.excluded,
    vatAdded: (percent: string) => `Er komt ${percent}% btw bij`,
    vatReclaimed: 'Btw telt niet mee: mijn werkgever krijgt die terug',
    totalWithAdded: (total: string, vat: string) => `Samen ${total}, waarvan ${vat} btw. Dat gaat van de bronnen af.`,
    totalWith: (total: string) => `${total} gaat van de bronnen af.`,
    rateMissing: 'Kies hoeveel btw erbij komt. Tot die tijd zijn de kosten onbekend.',
    receipt: cost.nl.receipt,
    receiptPlaceholder: 'Nummer, of waar je hem bewaart',
    part: 'Deel',
    percentOf: (source: string) => `Procenten van ${source}`,
    since: 'Sinds',
    sinceOf: (source: string, state: string) => `${state} sinds, ${source}`,
    percentOfUnknown: 'bedrag onbekend',
    percentsAreKept: 'Verandert het bedrag, dan verandert ieders deel mee.',
  },
  {
    vat: cost.en.vat,
    vatOptions: vat.en,
    vatExcluded: vat.en.excluded,
    vatAdded: (percent) => `${percent}% VAT has to be added`,
    vatReclaimed: 'VAT does not count: my employer gets it back',
    totalWithAdded: (total, vat) => `Together ${total}, of which ${vat} VAT. That goes off the sources.`,
    totalWith: (total) => `${total} goes off the sources.`,
    rateMissing: 'Choose how much VAT has to be added. Until then the cost is unknown.',
    receipt: cost.en.receipt,
    receiptPlaceholder: 'Number, or where you keep it',
    part: 'Part',
    percentOf: (source) => `Percentage of ${source}`,
    since: 'Since',
    sinceOf: (source, state) => `${state} since, ${source}`,
    percentOfUnknown: 'amount unknown',
    percentsAreKept: 'When the amount changes, the part of each changes along.',
  },
);
