import { addDays } from '../../model/calendar.ts';
import { newConversation } from '../../model/edits/new-records.ts';
import { words } from '../../text/rules/follow-up-not-planned.ts';
import { defineRule } from '../define.ts';
import { adding } from '../fix.ts';

const daysUntilConversation = 14;

/** After the last conversation a follow-up was agreed, but it is not planned. */
export const rule = defineRule<typeof words.nl>({
  id: 'follow-up-not-planned',
  severity: 'tip',
  place: 'conversations',
  source: { part: 'conversation' },
  words,
  *check(view, today) {
    const last = view.conversations.at(-1);
    if (last === undefined || last.state !== 'held' || last.heldOn > today || last.followUpDate === null) return;
    const { followUpDate } = last;
    const isAhead = followUpDate >= today && followUpDate > last.heldOn;
    const date = isAhead ? followUpDate : addDays(today, daysUntilConversation);
    yield {
      record: last,
      field: 'followUpDate',
      data: { heldOn: last.heldOn, followUpDate },
      fixes: [
        {
          fix: 'plan',
          data: { date },
          changes: adding((context, current) =>
            newConversation(context, current, { withName: last.withName, heldOn: date, state: 'planned' }),
          ),
        },
      ],
    };
  },
});
