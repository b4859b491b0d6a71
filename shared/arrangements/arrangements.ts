import type { Arrangement, NoSource, SourceArrangement, SplitArrangement } from './arrangement.ts';

/**
 * The day on which these facts were written down. A cao changes often: everything that is shown from here carries this day,
 * its source, and the advice to check it with HR. To be checked before every release.
 */
export const arrangementsAsOf = '2026-11-25';

/** Dutch arrangements for learning (method.md, Facts that presets may use). Shown before they fill in anything. */
export const arrangements: readonly Arrangement[] = [
  {
    kind: 'source',
    id: 'pob-provincie',
    fills: { sourceKind: 'personal', amountCents: 5_000_00, renewal: 'resets', renewalMonths: 60 },
    nl: {
      name: 'Persoonlijk ontwikkelbudget (provincies)',
      what: 'Werk je bij een provincie, dan heb je een persoonlijk ontwikkelbudget van ten minste € 5.000 per vijf jaar.',
      source: 'Cao Provincies, persoonlijk ontwikkelbudget (POB)',
      rules: 'Ten minste € 5.000 per vijf jaar. Vraag na wanneer jouw vijf jaar begon en of wat over is meegaat.',
    },
    en: {
      name: 'Personal development budget (provinces)',
      what: 'If you work for a province you have a personal development budget of at least €5,000 every five years.',
      source: 'Collective agreement of the provinces, personal development budget (POB)',
      rules: 'At least €5,000 every five years. Ask when your five years began and whether what is left goes along.',
    },
  },
  {
    kind: 'source',
    id: 'pbb-waterschap',
    since: '2016-01-01',
    fills: { sourceKind: 'personal', amountCents: 5_000_00, renewal: 'resets', renewalMonths: 60 },
    nl: {
      name: 'Persoonsgebonden basisbudget (waterschappen)',
      what: 'Werk je bij een waterschap, dan heb je een persoonsgebonden basisbudget van ten minste € 5.000 per vijf jaar.',
      source: 'Cao Waterschappen, persoonsgebonden basisbudget (PBB)',
      rules: 'Ten minste € 5.000 per vijf jaar. Vraag na wanneer jouw vijf jaar begon en of wat over is meegaat.',
    },
    en: {
      name: 'Personal basic budget (water boards)',
      what: 'If you work for a water board you have a personal basic budget of at least €5,000 every five years.',
      source: 'Collective agreement of the water boards, personal basic budget (PBB)',
      rules: 'At least €5,000 every five years. Ask when your five years began and whether what is left goes along.',
    },
  },
  {
    kind: 'source',
    id: 'loopbaanbudget-sociaal-werk',
    fills: { sourceKind: 'personal', amountCents: null, renewal: 'none', renewalMonths: null },
    nl: {
      name: 'Loopbaanbudget (sociaal werk)',
      what: 'Werk je in het sociaal werk, dan bouw je een loopbaanbudget op van 1,5% van je salaris.',
      source: 'Cao Sociaal Werk, loopbaanbudget',
      rules: 'Je bouwt 1,5% van je salaris op. Hoeveel erin zit, staat op je loonstrook of weet HR.',
    },
    en: {
      name: 'Career budget (social work)',
      what: 'If you work in social work you build up a career budget of 1.5% of your salary.',
      source: 'Collective agreement of social work, career budget',
      rules: 'You build up 1.5% of your salary. How much there is stands on your payslip, or HR knows.',
    },
  },
  {
    kind: 'split',
    id: 'rijk-op-verzoek',
    departmentHundredths: 10_000,
    isAtMost: false,
    leaveHundredths: 10_000,
    nl: {
      name: 'Rijk: op verzoek van je leidinggevende',
      what: 'Vraagt je leidinggevende je deze studie te doen, dan betaalt het Rijk de studiekosten helemaal.',
      source: 'CAO Rijk, paragraaf 12.3',
    },
    en: {
      name: 'Central government: at the request of your manager',
      what: 'If your manager asks you to take this study, the central government pays all of the study costs.',
      source: 'CAO Rijk, section 12.3',
    },
  },
  {
    kind: 'split',
    id: 'rijk-loopbaanafspraak',
    departmentHundredths: 10_000,
    isAtMost: false,
    leaveHundredths: 5_000,
    nl: {
      name: 'Rijk: onderdeel van je loopbaanafspraken',
      what: 'Is deze studie deel van je loopbaanafspraken, dan betaalt het Rijk de studiekosten helemaal.',
      source: 'CAO Rijk, paragraaf 12.3',
    },
    en: {
      name: 'Central government: part of your career agreement',
      what: 'If this study is part of your career agreement, the central government pays all of the study costs.',
      source: 'CAO Rijk, section 12.3',
    },
  },
  {
    kind: 'split',
    id: 'rijk-andere-reden',
    departmentHundredths: 5_000,
    isAtMost: true,
    leaveHundredths: 2_500,
    nl: {
      name: 'Rijk: om een andere reden',
      what: 'Doe je deze studie om een andere reden, dan kan het Rijk ten hoogste de helft van de studiekosten betalen.',
      source: 'CAO Rijk, paragraaf 12.3',
    },
    en: {
      name: 'Central government: for another reason',
      what: 'If you take this study for another reason, the central government can pay half of the study costs at most.',
      source: 'CAO Rijk, section 12.3',
    },
  },
  {
    kind: 'none',
    id: 'ikb',
    why: 'pay',
    since: '2024-01-01',
    calledBy: ['IKB', 'individueel keuzebudget'],
    nl: {
      name: 'Individueel keuzebudget (IKB)',
      what: 'Je IKB is loon (bij het Rijk 16,50%, bij gemeenten 17,05% in 2024). Wat je ervan aan leren uitgeeft, is privé.',
      source: 'CAO Rijk en cao Gemeenten, 2024',
    },
    en: {
      name: 'Individual choice budget (IKB)',
      what: 'Your IKB is pay (16.50% in central government, 17.05% in municipalities in 2024). What you spend of it is private.',
      source: 'Collective agreements of central government and municipalities, 2024',
    },
  },
  {
    kind: 'none',
    id: 'stap',
    why: 'ended',
    endedOn: '2024-01-01',
    calledBy: ['STAP', 'STAP-budget'],
    nl: {
      name: 'STAP-budget',
      what: 'Het STAP-budget is op 1 januari 2024 gestopt.',
      source: 'Rijksoverheid, STAP-regeling',
    },
    en: {
      name: 'STAP budget',
      what: 'The STAP budget ended on 1 January 2024.',
      source: 'Dutch government, STAP scheme',
    },
  },
  {
    kind: 'none',
    id: 'studieaftrek',
    why: 'ended',
    endedOn: '2022-01-01',
    calledBy: ['studieaftrek', 'scholingsaftrek', 'belastingaftrek'],
    nl: {
      name: 'Aftrek van studiekosten bij de belasting',
      what: 'Studiekosten aftrekken bij de inkomstenbelasting kan sinds 1 januari 2022 niet meer.',
      source: 'Wet inkomstenbelasting 2001',
    },
    en: {
      name: 'Tax deduction of study costs',
      what: 'Since 1 January 2022 study costs can no longer be deducted from your income tax.',
      source: 'Dutch Income Tax Act 2001',
    },
  },
  {
    kind: 'none',
    id: 'slim',
    why: 'employer',
    calledBy: ['SLIM', 'SLIM-subsidie'],
    nl: {
      name: 'SLIM-subsidie',
      what: 'SLIM is een subsidie die je werkgever aanvraagt. Jij betaalt er niets mee.',
      source: 'Rijksoverheid, SLIM-regeling',
    },
    en: {
      name: 'SLIM grant',
      what: 'SLIM is a grant that your employer applies for. You pay nothing with it.',
      source: 'Dutch government, SLIM scheme',
    },
  },
];

export const sourceArrangements = arrangements.filter((a): a is SourceArrangement => a.kind === 'source');
export const splitArrangements = arrangements.filter((a): a is SplitArrangement => a.kind === 'split');
export const noSources = arrangements.filter((a): a is NoSource => a.kind === 'none');

export function arrangementOf(id: string | null): Arrangement | undefined {
  return arrangements.find((a) => a.id === id);
}
