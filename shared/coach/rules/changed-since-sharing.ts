import { addDays } from '../../model/calendar.ts';
import type { Kind } from '../../model/records.ts';
import { changedSince } from '../../share/changed-since.ts';
import { newestRounds } from '../../share/rounds.ts';
import { words } from '../../text/rules/changed-since-sharing.ts';
import { defineRule } from '../define.ts';

const patienceInDays = 30;
/** What a manager would want to know of: not every score or word. */
const counted: readonly Kind[] = ['learningQuestion', 'activity', 'sideTask', 'coreTask', 'cost', 'allocation'];
/** Fewer than this is daily work on a plan. */
const many = 3;

/** The plan has moved on for a month since the manager last saw it. */
export const rule = defineRule<typeof words.nl>({
  id: 'changed-since-sharing',
  severity: 'tip',
  place: 'sharing',
  source: { part: 'sharing' },
  words,
  *check(view, today) {
    for (const share of newestRounds(view)) {
      if (share.profile !== 'manager' || addDays(share.sharedOn, patienceInDays) > today) continue;
      const changes = changedSince(view, share).filter(({ kind }) => counted.includes(kind as Kind));
      if (changes.length < many) continue;
      yield { record: share, data: { to: share.receiverName, date: share.sharedOn, count: changes.length } };
    }
  },
});
