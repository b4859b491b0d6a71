import { factors } from '../../scan/factor.ts';
import { changeSince, dayOf, newestResult } from '../../scan/history.ts';
import { hasStepOn } from '../../scan/made.ts';
import { factorOf } from '../../scan/scores.ts';
import { words } from '../../text/rules/factor-dropped.ts';
import { defineRule } from '../define.ts';

/** A factor that fell a point or more since the scan before and is not low: that one has a rule of its own. */
export const rule = defineRule<typeof words.nl>({
  id: 'factor-dropped',
  severity: 'tip',
  place: 'self-direction',
  source: { part: 'self-direction' },
  words,
  *check(view) {
    const scan = newestResult(view);
    if (scan === undefined) return;
    for (const factor of factors) {
      const since = changeSince(view, scan, factor);
      const isLow = factorOf(scan, factor)?.band === 'low';
      if (since?.change !== 'muchLower' || isLow || hasStepOn(view, scan, factor)) continue;
      yield {
        record: scan,
        field: factor,
        detail: factor,
        data: { factor, date: dayOf(since.than) },
        goTo: { recordId: scan.id, field: factor },
      };
    }
  },
});
