import { addDays, addMonths } from '../../model/calendar.ts';
import type { IsoDate } from '../../model/define.ts';
import { newConversation } from '../../model/edits/new-records.ts';
import { words } from '../../text/rules/no-conversation-half-year.ts';
import { defineRule } from '../define.ts';
import { adding } from '../fix.ts';

const mostMonths = 6;
const daysUntilConversation = 14;

/** No conversation planned or held for over half a year, counted from the start of the plan when there was none. */
export const rule = defineRule<typeof words.nl>({
  id: 'no-conversation-half-year',
  severity: 'warning',
  place: 'conversations',
  source: { part: 'conversation', point: 17 },
  words,
  *check(view, today) {
    const { plan, conversations } = view;
    if (plan.endDate < today || view.requirements.length === 0) return;
    const isAhead = (date: IsoDate | null) => date !== null && date >= today;
    if (conversations.some((c) => isAhead(c.heldOn) || isAhead(c.followUpDate))) return;
    const last = conversations.at(-1)?.heldOn ?? null;
    if (addMonths(last ?? plan.startDate, mostMonths) >= today) return;
    const date = addDays(today, daysUntilConversation);
    yield {
      record: plan,
      data: { last },
      fixes: [
        {
          fix: 'plan',
          data: { date },
          changes: adding((context, current) => newConversation(context, current, { heldOn: date, state: 'planned' })),
        },
      ],
      goTo: { view: 'conversations' },
    };
  },
});
