import { dateTrouble } from '../../scan/history.ts';
import { words } from '../../text/rules/scan-date-odd.ts';
import { defineRule } from '../define.ts';

/** A scan with a date that cannot be right: the clock of a computer was wrong. It cannot be mended, only understood. */
export const rule = defineRule<typeof words.nl>({
  id: 'scan-date-odd',
  severity: 'tip',
  place: 'self-direction',
  source: { part: 'self-direction' },
  words,
  *check(view, today) {
    for (const scan of view.scans) {
      const trouble = dateTrouble(view, scan, today);
      if (trouble) yield { record: scan, data: trouble };
    }
  },
});
