/** The law a rule of the coach points at: where it stands and since when, in one place, so that it can be checked before a release. */
export const law = {
  /** Training the employer has to give: free of charge, counted as working time, in working hours where possible. */
  requiredTraining: {
    article: 'artikel 7:611a BW',
    articleEnglish: 'article 7:611a of the Dutch Civil Code',
    since: '2022-08-01',
  },
  /** Employers may repay the cost of learning free of tax, if that is settled in time. */
  untaxedTraining: {
    article: 'artikel 31a Wet op de loonbelasting 1964',
    articleEnglish: 'article 31a of the Dutch Wage Tax Act 1964',
    since: '2015-01-01',
  },
} as const;
export type Law = (typeof law)[keyof typeof law];
