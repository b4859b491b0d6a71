import { words } from '../../text/rules/empty-conversation.ts';
import { defineRule } from '../define.ts';
import { isBlank } from '../reading.ts';

/** A conversation was held, but nothing of it was written down. */
export const rule = defineRule<typeof words.nl>({
  id: 'empty-conversation',
  severity: 'tip',
  place: 'conversations',
  source: { part: 'conversation' },
  words,
  *check(view) {
    for (const conversation of view.conversations) {
      if (conversation.state !== 'held' || !isBlank(conversation.notes)) continue;
      if (view.agreedLevelsIn(conversation.id).length > 0 || view.commitmentsOf(conversation.id).length > 0) continue;
      yield { record: conversation, field: 'notes', data: { date: conversation.heldOn } };
    }
  },
});
