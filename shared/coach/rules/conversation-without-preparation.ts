import { addDays } from '../../model/calendar.ts';
import { carryPoints } from '../../model/edits/talk-points.ts';
import { nextConversation, waitingPoints } from '../../model/talk-points.ts';
import { words } from '../../text/rules/conversation-without-preparation.ts';
import { defineRule } from '../define.ts';

const soonDays = 7;

/** A conversation within a week in which no point stands yet. */
export const rule = defineRule<typeof words.nl>({
  id: 'conversation-without-preparation',
  severity: 'tip',
  place: 'conversations',
  source: { part: 'conversation' },
  words,
  *check(view, today) {
    const next = nextConversation(view, today);
    if (next === undefined || next.heldOn > addDays(today, soonDays) || view.talkPointsOf(next.id).length > 0) return;
    const waiting = waitingPoints(view).length;
    yield {
      record: next,
      field: 'points',
      data: { date: next.heldOn },
      fixes:
        waiting === 0
          ? []
          : [
              {
                fix: 'waiting',
                data: { count: waiting },
                changes: (_context, current) =>
                  current.get('conversation', next.id) ? carryPoints(current, waitingPoints(current), next.id) : [],
              },
            ],
    };
  },
});
