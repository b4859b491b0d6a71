import type { Arrangement, NoSource, SourceArrangement, SplitArrangement } from './arrangement.ts';

/** Held against what is known of each, and to be looked up again when a year or a cao is over. */
const checked = { checkedOn: '2026-11-29', holdsUntil: '2027-06-30' } as const;

/**
 * Dutch arrangements for learning (method.md, Facts that presets may use): dated cards. Everything that is shown of one carries its
 * own day, its source and the advice to check it with HR; it is shown before it fills in anything.
 */
export const arrangements: readonly Arrangement[] = [
  {
    kind: 'source',
    id: 'pob-provincie',
    ...checked,
    isCertain: false,
    fills: { sourceKind: 'personal', amountCents: 5_000_00, renewal: 'resets', renewalMonths: 60 },
    nl: {
      name: 'Persoonlijk budget (provincies)',
      what: 'Werk je bij een provincie, dan had je een persoonlijk ontwikkelbudget (POB) van ten minste € 5.000 per vijf jaar. Sinds 2023 is het breder: het PBDI.',
      source: 'Cao Provincies, persoonlijk budget duurzame inzetbaarheid (PBDI, eerder POB)',
      rules: 'Vraag HR hoeveel je PBDI is, wanneer jouw periode begon en of wat over is meegaat.',
    },
    en: {
      name: 'Personal budget (provinces)',
      what: 'If you work for a province you had a personal development budget (POB) of at least €5,000 every five years. Since 2023 it is broader: the PBDI.',
      source:
        'Collective agreement of the provinces, personal budget for lasting employability (PBDI, before that POB)',
      rules: 'Ask HR how much your PBDI is, when your period began and whether what is left goes along.',
    },
  },
  {
    kind: 'source',
    id: 'pbb-waterschap',
    ...checked,
    isCertain: false,
    since: '2016-01-01',
    fills: {
      sourceKind: 'personal',
      amountCents: 5_000_00,
      renewal: 'resets',
      renewalMonths: 60,
      startDate: '2021-01-01',
    },
    nl: {
      name: 'Persoonsgebonden basisbudget (waterschappen)',
      what: 'Werk je bij een waterschap, dan heb je een persoonsgebonden basisbudget van ten minste € 5.000 per vijf jaar.',
      source: 'Cao Waterschappen, persoonsgebonden basisbudget (PBB)',
      rules:
        'Ten minste € 5.000 per vijf jaar, voor iedereen in dezelfde jaren: vanaf 1 januari 2016 en vanaf 1 januari 2021. Vraag HR welke periode nu loopt en of wat over is meegaat.',
    },
    en: {
      name: 'Personal basic budget (water boards)',
      what: 'If you work for a water board you have a personal basic budget of at least €5,000 every five years.',
      source: 'Collective agreement of the water boards, personal basic budget (PBB)',
      rules:
        'At least €5,000 every five years, for all in the same years: from 1 January 2016 and from 1 January 2021. Ask HR which period runs now and whether what is left goes along.',
    },
  },
  {
    kind: 'source',
    id: 'loopbaanbudget-sociaal-werk',
    ...checked,
    isCertain: false,
    fills: { sourceKind: 'personal', amountCents: null, renewal: 'none', renewalMonths: null },
    nl: {
      name: 'Loopbaanbudget (sociaal werk)',
      what: 'Werk je in het sociaal werk, dan bouw je een loopbaanbudget op van 1,5% van je salaris.',
      source: 'Cao Sociaal Werk, loopbaanbudget',
      rules:
        'Je bouwt 1,5% van je salaris op. Wat je niet gebruikt, vervalt na een tijd: eerst na 36 maanden, sinds de cao 2021–2023 na 60. Hoeveel erin zit en wanneer het vervalt, staat op je loonstrook of weet HR.',
    },
    en: {
      name: 'Career budget (social work)',
      what: 'If you work in social work you build up a career budget of 1.5% of your salary.',
      source: 'Collective agreement of social work, career budget',
      rules:
        'You build up 1.5% of your salary. What you do not use lapses after a time: first after 36 months, since the agreement of 2021–2023 after 60. How much there is and when it lapses stands on your payslip, or HR knows.',
    },
  },
  {
    kind: 'split',
    id: 'rijk-op-verzoek',
    ...checked,
    isCertain: true,
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
    ...checked,
    isCertain: true,
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
    ...checked,
    isCertain: true,
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
    ...checked,
    isCertain: false,
    why: 'pay',
    since: '2024-01-01',
    calledBy: ['IKB', 'individueel keuzebudget'],
    nl: {
      name: 'Individueel keuzebudget (IKB)',
      what: 'Je IKB is loon, maar je kunt er vaak onbelast een opleiding mee betalen. Vraag HR vóór je betaalt.',
      source: 'Cao Gemeenten (VNG 2017 noemt opleiding als doel) en CAO Rijk, IKB',
    },
    en: {
      name: 'Individual choice budget (IKB)',
      what: 'Your IKB is pay, yet often you can pay a training with it free of tax. Ask HR before you pay.',
      source: 'Collective agreements of municipalities (VNG 2017 names training as a goal) and central government, IKB',
    },
  },
  {
    kind: 'none',
    id: 'stap',
    ...checked,
    isCertain: true,
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
    ...checked,
    isCertain: true,
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
    ...checked,
    isCertain: true,
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

/** What a source is called by that is no budget for learning, if any: as a whole word, so that "Stapsgewijs" is no STAP. */
export function noSourceCalled(name: string): NoSource | undefined {
  const words = ` ${plainWords(name)} `;
  return noSources.find(({ calledBy }) => calledBy.some((called) => words.includes(` ${plainWords(called)} `)));
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
