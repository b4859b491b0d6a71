import { addDays } from '../../model/calendar.ts';
import { BeliefQuestion } from '../../model/kinds/self-direction.ts';
import { words } from '../../text/rules/belief-not-turned.ts';
import { defineRule } from '../define.ts';
import { isBlank } from '../reading.ts';

const daysToThink = 7;

/** An answer about leergoesting that was left a week without looking at it another way. */
export const rule = defineRule<typeof words.nl>({
  id: 'belief-not-turned',
  severity: 'tip',
  place: 'self-direction',
  source: { part: 'appetite' },
  words,
  *check(view, today) {
    for (const question of BeliefQuestion.options) {
      const belief = view.beliefs.findLast((b) => b.question === question);
      if (belief === undefined || isBlank(belief.text) || !isBlank(belief.reframing)) continue;
      if (addDays(belief.notedOn, daysToThink) > today) continue;
      yield {
        record: belief,
        field: 'reframing',
        data: { question },
        goTo: { recordId: belief.id, field: 'reframing' },
      };
    }
  },
});
