import { expect } from 'vitest';
import { rule } from '#shared/coach/rules/planned-in-leave.ts';
import { checkRule } from '#tests/support/coach-rule.ts';

const christmas = { title: 'Kerstvakantie', startDate: '2026-12-21', endDate: '2027-01-03' };

checkRule(rule, {
  valid: {
    'done, long, an idea, or over': (b) => {
      b.leave(christmas);
      b.leave({ startDate: '2026-10-19', endDate: '2026-10-23' });
      b.activity({ state: 'done', startDate: '2026-12-22' });
      b.activity({ state: 'idea', startDate: '2026-12-22' });
      b.activity({ state: 'busy', startDate: '2026-12-01', endDate: '2027-02-01' });
      b.activity({ state: 'planned', startDate: '2026-10-20' });
    },
    'learning in own time': (b) => {
      b.leave(christmas);
      b.activity({ state: 'planned', startDate: '2026-12-22', workMinutes: 0, ownMinutes: 120 });
    },
    'a few hours off': (b) => {
      b.leave({ ...christmas, minutesPerDay: 120 });
      b.activity({ state: 'planned', startDate: '2026-12-22' });
    },
  },
  invalid: {
    'a course': {
      plan: (b) => {
        b.leave(christmas);
        b.activity({ title: 'Cursus', state: 'planned', startDate: '2026-12-17', endDate: '2026-12-21' });
      },
      says: '‘Cursus’ valt samen met ‘Kerstvakantie’ (dec ’26 – jan ’27).',
      fixes: ['Verzet het naar 4 januari 2027'],
      after: {
        'Verzet het naar 4 januari 2027': (view) =>
          expect(view.activities[0]).toMatchObject({ startDate: '2027-01-04', endDate: '2027-01-08' }),
      },
    },
    'a talk, and practice, on a day without a name': {
      plan: (b) => {
        b.leave({ startDate: '2026-12-25' });
        b.conversation({ heldOn: '2026-12-25', state: 'planned' });
        b.practiceMoment({ activityId: b.activity({ state: 'done' }).id, plannedOn: '2026-12-25' });
      },
      says: [
        'Het gesprek met ‘Marieke’ valt samen met je vrije dagen (25 dec ’26).',
        'Het oefenmoment van ‘Meekijken’ valt samen met je vrije dagen (25 dec ’26).',
      ],
      fixes: ['Verzet het naar 28 december 2026'],
    },
  },
});
