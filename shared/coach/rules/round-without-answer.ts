import { addDays } from '../../model/calendar.ts';
import { newestRounds } from '../../share/rounds.ts';
import { words } from '../../text/rules/round-without-answer.ts';
import { defineRule } from '../define.ts';

const patienceInDays = 21;

/** A plan that went to the manager three weeks ago, with no response and no conversation since. */
export const rule = defineRule<typeof words.nl>({
  id: 'round-without-answer',
  severity: 'tip',
  place: 'sharing',
  source: { part: 'sharing' },
  words,
  *check(view, today) {
    for (const share of newestRounds(view)) {
      if (share.profile !== 'manager' || share.responses.length > 0) continue;
      if (addDays(share.sharedOn, patienceInDays) > today) continue;
      const spoke = view.conversations.some(
        (c) => c.heldOn > share.sharedOn && (c.state === 'held' || c.heldOn >= today),
      );
      if (spoke) continue;
      yield {
        record: share,
        data: { to: share.receiverName, date: share.sharedOn },
        goTo: { view: 'conversations' },
      };
    }
  },
});
