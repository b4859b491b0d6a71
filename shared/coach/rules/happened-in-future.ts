import { isWrittenDown, redate, redatePayment, retract } from '../../asks/edits.ts';
import { paymentOf, yesOn } from '../../model/consent.ts';
import { words } from '../../text/rules/happened-in-future.ts';
import { isClockBack } from '../clock.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';

/** Dates that cannot be right: what has been cannot lie ahead. */
export const rule = defineRule<typeof words.nl>({
  id: 'happened-in-future',
  severity: 'error',
  place: 'conversations',
  source: { part: 'plan' },
  words,
  *check(view, today) {
    // Then it is today that is not right: clock-set-back says so, once.
    if (isClockBack(view, today)) return;
    for (const requirement of view.requirements) {
      for (const feedback of view.feedback(requirement.id)) {
        if (feedback.givenOn <= today) continue;
        yield {
          record: feedback,
          field: 'givenOn',
          place: 'standing',
          data: { about: 'feedback', name: nameOf(view, feedback), date: feedback.givenOn },
          fixes: [{ fix: 'today', changes: altering(feedback, { givenOn: today }) }],
        };
      }
    }
    for (const task of view.sideTasks) {
      const agreedOn = yesOn(view, 'sideTask', task.id);
      if (agreedOn === null || agreedOn <= today || !isWrittenDown(view, 'sideTask', task.id)) continue;
      yield {
        record: task,
        field: 'agreement',
        place: 'working-time',
        data: { about: 'agreement', name: nameOf(view, task), date: agreedOn },
        fixes: [
          { fix: 'today', changes: (context, current) => redate(current, context, 'sideTask', task.id, today) },
          { fix: 'notYet', changes: (_context, current) => retract(current, 'sideTask', task.id) },
        ],
      };
    }
    for (const entry of view.hourEntries.toReversed()) {
      if (entry.workedOn <= today) break;
      yield {
        record: entry,
        field: 'workedOn',
        place: 'working-time',
        data: { about: 'hours', name: nameOf(view, entry), date: entry.workedOn },
        fixes: [{ fix: 'today', changes: altering(entry, { workedOn: today }) }],
      };
    }
    for (const allocation of view.allocations) {
      const { state, on } = paymentOf(view, allocation);
      if (state === 'planned' || on === null || on <= today) continue;
      if (state !== 'spent' && !isWrittenDown(view, 'allocation', allocation.id)) continue;
      yield {
        record: allocation,
        field: 'state',
        place: 'budget',
        data: { about: state, name: nameOf(view, allocation), date: on },
        fixes: [{ fix: 'today', changes: (context, current) => redatePayment(current, context, allocation, today) }],
      };
    }
    for (const conversation of view.conversations) {
      if (conversation.state !== 'held' || conversation.heldOn <= today) continue;
      yield {
        record: conversation,
        field: 'heldOn',
        data: { about: 'conversation', name: nameOf(view, conversation), date: conversation.heldOn },
        fixes: [
          { fix: 'plan', changes: altering(conversation, { state: 'planned' }) },
          { fix: 'today', changes: altering(conversation, { heldOn: today }) },
        ],
      };
    }
    for (const sheet of view.climateSheets) {
      if (sheet.filledOn <= today) continue;
      yield {
        record: sheet,
        field: 'filledOn',
        place: 'self-direction',
        data: { about: 'climate', name: '', date: sheet.filledOn },
        fixes: [{ fix: 'today', changes: altering(sheet, { filledOn: today }) }],
      };
    }
  },
});
