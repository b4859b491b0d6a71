import type { Fact } from '../facts/fact.ts';

/** The law a rule of the coach points at: a dated card, so that it can be checked before a release (`npm run facts`). */
export interface Law extends Fact {
  /** What it says, in a few words. */
  readonly what: string;
  readonly article: string;
  readonly articleEnglish: string;
  /** Since when it is as the rule has it. */
  readonly since: string;
}

export const law = {
  /** Training the employer has to give: free of charge, counted as working time, in working hours where possible. */
  requiredTraining: {
    id: 'law-required-training',
    what: 'Verplichte scholing is gratis en werktijd; terugbetalen kan niet',
    article: 'artikel 7:611a BW',
    articleEnglish: 'article 7:611a of the Dutch Civil Code',
    since: '2022-08-01',
    checkedOn: '2026-11-29',
    holdsUntil: '2027-12-31',
    isCertain: true,
  },
  /** Employers may repay the cost of learning free of tax, if that is settled in time. */
  untaxedTraining: {
    id: 'law-untaxed-training',
    what: 'Scholing kan onbelast vergoed worden, mits op tijd toegezegd',
    article: 'artikel 31a Wet op de loonbelasting 1964',
    articleEnglish: 'article 31a of the Dutch Wage Tax Act 1964',
    since: '2015-01-01',
    checkedOn: '2026-11-29',
    holdsUntil: '2027-12-31',
    isCertain: false,
  },
} as const satisfies Readonly<Record<string, Law>>;
