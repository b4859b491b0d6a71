import { words } from '../../text/rules/conversation-not-closed.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';

/** A planned conversation whose day is over: was it held? */
export const rule = defineRule<typeof words.nl>({
  id: 'conversation-not-closed',
  severity: 'tip',
  place: 'conversations',
  source: { part: 'conversation' },
  words,
  *check(view, today) {
    for (const conversation of view.conversations) {
      if (conversation.state !== 'planned' || conversation.heldOn >= today) continue;
      yield {
        record: conversation,
        field: 'state',
        data: { date: conversation.heldOn },
        fixes: [{ fix: 'held', changes: altering(conversation, { state: 'held' }) }],
      };
    }
  },
});
