import { expect } from 'vitest';
import { rule } from '#shared/coach/rules/scan-half-finished.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import { scanWith } from './scans.ts';

checkRule(rule, {
  valid: {
    'begun this week, or completed': (b) => {
      scanWith(b, {}, '2026-06-12');
      b.scan({ startedOn: '2026-11-17' });
    },
  },
  invalid: {
    'nothing filled in for a week': {
      plan: (b) => b.scan({ startedOn: '2026-11-16' }),
      says: 'Je begon op 16 november 2026 aan een scan, en hebt nog niets ingevuld.',
      fixes: ['Verwijder deze scan'],
    },
    'a few sentences': {
      plan: (b) => b.scan({ startedOn: '2026-11-01', answers: [{ statementId: 'know-1', answer: 4 }] }),
      says: 'Je scan van 1 november 2026 wacht nog: 1 zin is ingevuld.',
      fixes: ['Verwijder deze scan'],
    },
    'nearly done': {
      plan: (b) => scanWith(b, {}, null),
      says: 'Je scan van 16 november 2026 wacht nog: 20 zinnen zijn ingevuld.',
      fixes: ['Rond af met wat er staat'],
      after: {
        'Rond af met wat er staat': (view) => expect(view.scans[0]?.completedOn).toBe('2026-11-23'),
      },
    },
    'a wording that this version does not know': {
      plan: (b) => b.scan({ startedOn: '2026-11-01', wordingVersion: 99 }),
      says: 'Je begon op 1 november 2026 aan een scan, en hebt nog niets ingevuld.',
      fixes: ['Verwijder deze scan'],
    },
  },
});
