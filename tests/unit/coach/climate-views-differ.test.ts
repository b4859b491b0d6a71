import { rule } from '#shared/coach/rules/climate-views-differ.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import { climate } from './scans.ts';

checkRule(rule, {
  valid: {
    'one sheet, or close together': (b) => {
      b.climateSheet({ dimensions: climate({ goal: [2, 3] }) });
      b.climateSheet({ by: 'manager', dimensions: climate({ goal: [3, 3] }) });
    },
    'it goes along to a conversation': (b) => {
      b.climateSheet({ dimensions: climate({ goal: [1, 3] }) });
      const other = b.climateSheet({ by: 'team', dimensions: climate({ goal: [4, 3] }) });
      b.talkPoint({ origin: 'climate', sourceKey: `climate:${other.id}` });
    },
  },
  invalid: {
    'two places apart': {
      plan: (b) => {
        b.climateSheet({ dimensions: climate({ didactics: [1, 3] }) });
        b.climateSheet({ by: 'manager', dimensions: climate({ didactics: [3, 3] }) });
      },
      says: 'Over didactiek in jullie leerklimaat denken jullie verschillend, en het staat nog niet bij de gesprekspunten.',
    },
  },
});
