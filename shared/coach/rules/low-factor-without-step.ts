import { lowFactorsWithoutStep } from '../../scan/made.ts';
import { words } from '../../text/rules/low-factor-without-step.ts';
import { defineRule } from '../define.ts';

/** A low factor of the newest scan on which nothing is under way. What could be, stands beside the scan: a choice, not a fix. */
export const rule = defineRule<typeof words.nl>({
  id: 'low-factor-without-step',
  severity: 'tip',
  place: 'self-direction',
  source: { part: 'self-direction', point: 18 },
  words,
  *check(view) {
    for (const { factor, scan, score } of lowFactorsWithoutStep(view)) {
      yield {
        record: scan,
        field: factor,
        detail: factor,
        data: { factor, score },
        goTo: { recordId: scan.id, field: factor },
      };
    }
  },
});
