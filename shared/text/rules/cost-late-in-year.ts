import { law } from '../../coach/law.ts';
import { formatDate, formatEuros } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

const { untaxedTraining } = law;

export const words = defineTexts(
  {
    title: 'Kosten laat in het jaar zonder toezegging',
    what: (d: { name: string; cents: number }) =>
      `Voor ${formatEuros(d.cents, 'nl')} van ${quote(d.name)} is nog geen toezegging, en het jaar is bijna om.`,
    why: `Soms kan je werkgever dit alleen belastingvrij betalen als het vóór 31 december op papier staat (${untaxedTraining.article}, sinds ${formatDate(untaxedTraining.since, 'nl')}); dit is een signaal, vraag het na bij je salarisadministratie.`,
    fixes: { promised: () => 'De toezegging staat op papier: zet het op goedgekeurd' },
  },
  {
    title: 'Costs late in the year without a promise',
    what: (d) =>
      `There is no promise yet for ${formatEuros(d.cents, 'en')} of ${quoteEnglish(d.name)}, and the year is almost over.`,
    why: `Sometimes your employer can only pay this free of tax if it is in writing before 31 December (${untaxedTraining.articleEnglish}, since ${formatDate(untaxedTraining.since, 'en')}); this is a signal, ask your payroll office.`,
    fixes: { promised: () => 'The promise is in writing: mark it as approved' },
  },
);
