import { words } from '../../text/rules/commitment-overdue.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';

/** A commitment whose day is over, whoever it was for. */
export const rule = defineRule<typeof words.nl>({
  id: 'commitment-overdue',
  severity: 'tip',
  place: 'conversations',
  source: { part: 'conversation' },
  words,
  *check(view, today) {
    for (const commitment of view.commitments) {
      const { dueDate, owner } = commitment;
      if (commitment.isDone || dueDate === null || dueDate >= today) continue;
      yield {
        record: commitment,
        field: 'isDone',
        data: { name: nameOf(view, commitment), dueDate, owner },
        fixes: [{ fix: 'done', changes: altering(commitment, { isDone: true }) }],
      };
    }
  },
});
