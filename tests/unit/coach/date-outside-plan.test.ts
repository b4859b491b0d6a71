import { rule } from '#shared/coach/rules/date-outside-plan.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

checkRule(rule, {
  valid: {
    'within the plan, and begun before it': (b) => {
      b.learningQuestion({ neededBy: '2027-08-31' });
      b.activity({ startDate: '2026-06-01', endDate: '2026-09-01' });
      b.sideTask({ startDate: '2026-01-01', endDate: '2027-01-01' });
    },
    'a period that cannot be right is told elsewhere': (b) => {
      b.activity({ startDate: '2028-02-01', endDate: '2028-01-01' });
      b.learningQuestion();
    },
    'what is over, dropped or left for later': (b) => {
      b.learningQuestion({ neededBy: '2029-01-01', state: 'later' });
      b.activity({ startDate: '2029-01-01', state: 'dropped' });
      b.activity({ endDate: '2026-01-01', state: 'done' });
    },
  },
  invalid: {
    'after the plan': {
      plan: (b) => {
        b.learningQuestion({ neededBy: '2027-12-01' });
        b.activity({ startDate: '2027-08-01', endDate: '2027-09-30' });
        b.sideTask({ startDate: '2027-10-01' });
      },
      says: [
        '‘Hoe lees ik cijfers?’ valt op 1 december 2027, buiten je plan: dat loopt van 1 september 2026 tot en met 31 augustus 2027.',
        '‘Meekijken’ valt op 30 september 2027, buiten je plan: dat loopt van 1 september 2026 tot en met 31 augustus 2027.',
        '‘Jongerenpanel’ valt op 1 oktober 2027, buiten je plan: dat loopt van 1 september 2026 tot en met 31 augustus 2027.',
      ],
      fixes: ['Laat je plan doorlopen tot en met 1 december 2027'],
      field: 'neededBy',
    },
    'a plan of one day': {
      plan: (b) => {
        b.plan({ startDate: '2026-09-01', endDate: '2026-09-01' });
        b.learningQuestion({ neededBy: '2026-09-02' });
      },
      says: '‘Hoe lees ik cijfers?’ valt op 2 september 2026, buiten je plan: dat loopt van 1 september 2026 tot en met 1 september 2026.',
      fixes: ['Laat je plan doorlopen tot en met 2 september 2026'],
    },
    'before the plan': {
      plan: (b) => {
        b.activity({ startDate: '2026-05-01', endDate: '2026-06-01' });
      },
      says: '‘Meekijken’ valt op 1 mei 2026, buiten je plan: dat loopt van 1 september 2026 tot en met 31 augustus 2027.',
      fixes: ['Laat je plan beginnen op 1 mei 2026'],
    },
  },
});
