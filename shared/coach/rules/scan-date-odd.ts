import { dateTrouble } from '../../scan/history.ts';
import { words } from '../../text/rules/scan-date-odd.ts';
import { defineRule } from '../define.ts';

/**
 * A scan that is dated before one that was made earlier: the clock of a computer was wrong. It cannot be mended, only
 * understood. About a day that is yet to come clock-set-back speaks.
 */
export const rule = defineRule<typeof words.nl>({
  id: 'scan-date-odd',
  severity: 'tip',
  place: 'self-direction',
  source: { part: 'self-direction' },
  words,
  *check(view, today) {
    for (const scan of view.scans) {
      const trouble = dateTrouble(view, scan, today);
      if (trouble?.kind === 'earlier') yield { record: scan, data: { date: trouble.date, other: trouble.other } };
    }
  },
});
