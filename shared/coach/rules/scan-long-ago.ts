import { addMonths } from '../../model/calendar.ts';
import { beginScan } from '../../model/edits/self-direction.ts';
import { completedScans, dayOf, waitingScan } from '../../scan/history.ts';
import { words } from '../../text/rules/scan-long-ago.ts';
import { defineRule } from '../define.ts';
import { adding } from '../fix.ts';

const halfYear = 6;
const year = 12;

/** The last scan was over half a year ago, or over a year: time to see what changed. Silent about who never made one. */
export const rule = defineRule<typeof words.nl>({
  id: 'scan-long-ago',
  severity: 'tip',
  place: 'self-direction',
  source: { part: 'self-direction' },
  words,
  *check(view, today) {
    const scan = completedScans(view).at(-1);
    if (scan === undefined || waitingScan(view) || view.plan.endDate < today) return;
    const date = dayOf(scan);
    if (addMonths(date, halfYear) >= today) return;
    yield {
      record: scan,
      data: { date, isOverYear: addMonths(date, year) < today },
      fixes: [{ fix: 'begin', changes: adding(beginScan) }],
      goTo: { view: 'self-direction' },
    };
  },
});
