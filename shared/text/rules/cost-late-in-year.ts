import { law } from '../../coach/law.ts';
import { formatDate, formatEuros } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

const { untaxedTraining } = law;

export const words = defineTexts(
  {
    title: 'Voorgeschoten, laat in het jaar en zonder toezegging',
    what: (d: { name: string; cents: number }) =>
      `Je schiet ${formatEuros(d.cents, 'nl')} voor ${quote(d.name)} voor, er is nog geen toezegging, en het jaar is bijna om.`,
    why: `Soms kan je werkgever dit alleen belastingvrij betalen als het vóór 31 december op papier staat (${untaxedTraining.article}, sinds ${formatDate(untaxedTraining.since, 'nl')}); dit is een signaal, vraag het na bij je salarisadministratie.`,
    fixes: { promised: () => 'De toezegging staat op papier: zet het op goedgekeurd' },
  },
  {
    title: 'Advanced late in the year, without a promise',
    what: (d) =>
      `You advance ${formatEuros(d.cents, 'en')} for ${quoteEnglish(d.name)}, there is no promise yet, and the year is almost over.`,
    why: `Sometimes your employer can only pay this free of tax if it is in writing before 31 December (${untaxedTraining.articleEnglish}, since ${formatDate(untaxedTraining.since, 'en')}); this is a signal, ask your payroll office.`,
    fixes: { promised: () => 'The promise is in writing: mark it as approved' },
  },
);
