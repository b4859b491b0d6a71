import { addMonths } from '../../model/calendar.ts';
import type { IsoDate } from '../../model/define.ts';
import { words } from '../../text/rules/commitment-without-date.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';
import { isBlank } from '../reading.ts';

/** An agreement of a conversation that is over, not done and without a day. On the day itself nobody asks. */
export const rule = defineRule<typeof words.nl>({
  id: 'commitment-without-date',
  severity: 'tip',
  place: 'conversations',
  source: { part: 'conversation' },
  words,
  *check(view, today) {
    for (const talk of view.conversations) {
      if (talk.state !== 'held' || talk.heldOn >= today) continue;
      for (const commitment of view.commitmentsOf(talk.id)) {
        if (commitment.isDone || commitment.dueDate !== null || isBlank(commitment.title)) continue;
        const date = dayFor(talk.followUpDate, today);
        yield {
          record: commitment,
          field: 'dueDate',
          data: { name: nameOf(view, commitment) },
          fixes: [{ fix: 'date', data: { date }, changes: altering(commitment, { dueDate: date }) }],
        };
      }
    }
  },
});

/** Before one talks again when that is to come, else within a month. */
function dayFor(followUpDate: IsoDate | null, today: IsoDate): IsoDate {
  return followUpDate !== null && followUpDate > today ? followUpDate : addMonths(today, 1);
}
