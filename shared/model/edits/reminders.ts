import type { Change } from '../../history/change-set.ts';
import { agendaOf } from '../agenda.ts';
import type { IsoDate } from '../define.ts';
import type { PlanView } from '../plan-view.ts';
import { add, alter, type EditContext } from './base.ts';
import { newReminder } from './new-agenda-records.ts';

/** Puts a reminder off until a day. */
export function snoozeReminder(view: PlanView, context: EditContext, itemKey: string, snoozedUntil: IsoDate): Change[] {
  return answered(view, context, itemKey, { snoozedUntil, isDone: false });
}

/**
 * Ends a reminder. A practice moment or an agreement of one's own is done by it as well; anything else is only not
 * mentioned again.
 */
export function finishReminder(view: PlanView, context: EditContext, itemKey: string): Change[] {
  const record = agendaOf(view).find((i) => i.key === itemKey)?.record;
  const done =
    record?.kind === 'practiceMoment'
      ? alter(record, { doneOn: context.today })
      : record?.kind === 'commitment'
        ? alter(record, { isDone: true })
        : null;
  const answer = answered(view, context, itemKey, { snoozedUntil: null, isDone: true });
  // The thing itself first: it names what was done.
  return done ? [done, ...answer] : answer;
}

function answered(
  view: PlanView,
  context: EditContext,
  itemKey: string,
  fields: { snoozedUntil: IsoDate | null; isDone: boolean },
): Change[] {
  const answer = view.reminders.find((r) => r.itemKey === itemKey);
  if (answer === undefined) return [add(newReminder(context, view, { itemKey, ...fields }))];
  const change = alter(answer, fields);
  return change ? [change] : [];
}
