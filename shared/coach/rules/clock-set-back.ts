import { words } from '../../text/rules/clock-set-back.ts';
import { isClockBack, lastWrittenOn } from '../clock.ts';
import { defineRule } from '../define.ts';

/** The day of the computer lies before what was written already. Nothing in the plan can mend that, so there is no fix. */
export const rule = defineRule<typeof words.nl>({
  id: 'clock-set-back',
  severity: 'warning',
  place: 'plan',
  source: { part: 'plan' },
  words,
  *check(view, today) {
    if (!isClockBack(view, today)) return;
    yield { record: view.plan, data: { today, written: lastWrittenOn(view) } };
  },
});
