import { addDays } from '../../model/calendar.ts';
import { resolveThread, threadsOf } from '../../share/threads.ts';
import { words } from '../../text/rules/remark-unanswered.ts';
import { defineRule } from '../define.ts';

const patienceInDays = 14;

/** A thread in which somebody else had the last word two weeks ago, and that is not dealt with. */
export const rule = defineRule<typeof words.nl>({
  id: 'remark-unanswered',
  severity: 'tip',
  place: 'sharing',
  source: { part: 'sharing' },
  words,
  *check(view, today) {
    for (const { first, answers } of threadsOf(view)) {
      const last = answers.at(-1) ?? first;
      if (first.isResolved || last.role === 'employee') continue;
      if (addDays(last.writtenAt.slice(0, 10), patienceInDays) > today) continue;
      yield {
        record: first,
        data: { by: last.byName, date: last.writtenAt.slice(0, 10) },
        fixes: [{ fix: 'resolve', changes: (_context, current) => resolveThread(current, first.id, true) }],
      };
    }
  },
});
