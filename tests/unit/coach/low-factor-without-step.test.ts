import { rule } from '#shared/coach/rules/low-factor-without-step.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import { scanWith } from './scans.ts';

checkRule(rule, {
  valid: {
    'nothing low, not completed, or an older scan': (b) => {
      scanWith(b, { dare: 2 }, '2026-06-12');
      scanWith(b, { dare: 3 }, '2026-11-16');
      scanWith(b, { dare: 1 }, null);
    },
    'a step was taken from this scan': (b) => {
      const scan = scanWith(b, { dare: 2 });
      const activity = b.activity({ state: 'done' });
      b.scanStep({ factor: 'dare', scanId: scan.id, activityId: activity.id });
    },
    'a question from before still waits': (b) => {
      const point = b.talkPoint({ origin: 'scan' });
      b.scanStep({ stepId: 'may-time', factor: 'may', talkPointId: point.id });
      scanWith(b, { may: 2 });
    },
    'a wording that this version does not know': (b) => b.scan({ wordingVersion: 99, completedOn: '2026-11-16' }),
  },
  invalid: {
    'dare and may are low': {
      plan: (b) => scanWith(b, { dare: 2, may: 1 }),
      says: [
        'Durven staat op 2,0, en daar heb je nog geen kleine stap bij gekozen.',
        'Mogen staat op 1,0, en er gaat nog geen vraag over naar je leidinggevende.',
      ],
      field: 'dare',
    },
    'the step from before is over': {
      plan: (b) => {
        const before = scanWith(b, { dare: 2 }, '2026-06-12');
        const activity = b.activity({ state: 'done' });
        b.scanStep({ factor: 'dare', scanId: before.id, activityId: activity.id });
        scanWith(b, { dare: 2 });
      },
      says: 'Durven staat op 2,0, en daar heb je nog geen kleine stap bij gekozen.',
    },
    'the step was about another factor': {
      plan: (b) => {
        const scan = scanWith(b, { dare: 2 });
        const activity = b.activity();
        b.scanStep({ factor: 'can', stepId: 'another-way', scanId: scan.id, activityId: activity.id });
      },
      says: 'Durven staat op 2,0, en daar heb je nog geen kleine stap bij gekozen.',
    },
  },
});
