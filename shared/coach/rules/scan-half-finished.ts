import { addDays } from '../../model/calendar.ts';
import { completeScan } from '../../model/edits/self-direction.ts';
import { waitingScan } from '../../scan/history.ts';
import { wordingOf } from '../../scan/wording.ts';
import { words } from '../../text/rules/scan-half-finished.ts';
import { defineRule } from '../define.ts';
import { removing } from '../fix.ts';

const daysToWait = 7;

/** A scan that was begun over a week ago and not finished. One with half of the answers can be closed as it is. */
export const rule = defineRule<typeof words.nl>({
  id: 'scan-half-finished',
  severity: 'tip',
  place: 'self-direction',
  source: { part: 'self-direction' },
  words,
  *check(view, today) {
    const scan = waitingScan(view);
    if (scan === undefined || addDays(scan.startedOn, daysToWait) > today) return;
    const count = wordingOf(scan.wordingVersion)?.statements.length ?? Number.POSITIVE_INFINITY;
    const isHalf = scan.answers.length * 2 >= count;
    yield {
      record: scan,
      data: { date: scan.startedOn, answered: scan.answers.length },
      fixes: [
        isHalf
          ? {
              fix: 'finish',
              changes: (context, current) => {
                const now = current.get('scan', scan.id);
                const change = now && completeScan(now, context.today);
                return change ? [change] : [];
              },
            }
          : { fix: 'remove', changes: removing(scan) },
      ],
      goTo: { recordId: scan.id },
    };
  },
});
