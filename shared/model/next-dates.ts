import type { IsoDate } from './define.ts';
import type { PlanView } from './plan-view.ts';
import type { RecordOf } from './records.ts';

/** Something with a date that is still to come, and the record it comes from. */
export type NextDate = { readonly date: IsoDate } & (
  | { readonly kind: 'conversation' | 'followUp'; readonly record: RecordOf<'conversation'> }
  | { readonly kind: 'commitment'; readonly record: RecordOf<'commitment'> }
  | { readonly kind: 'neededBy' | 'practise' | 'lookBack'; readonly record: RecordOf<'learningQuestion'> }
  | {
      readonly kind: 'activityStart' | 'activityEnd' | 'activityDay' | 'certificate';
      readonly record: RecordOf<'activity'>;
    }
  | { readonly kind: 'practiceMoment'; readonly record: RecordOf<'practiceMoment'> }
);

/**
 * What is in the agenda from `today` on, soonest first: conversations, agreements that are not done, the moments of
 * active learning questions, the begin and end of activities that are not done or dropped, moments to practise again, and
 * the last day of certificates.
 */
export function nextDates(view: PlanView, today: IsoDate): NextDate[] {
  const all: NextDate[] = [];
  const planned = new Set(view.conversations.filter((c) => c.state === 'planned').map((c) => c.heldOn));
  for (const record of view.conversations) {
    if (record.state === 'planned') all.push({ date: record.heldOn, kind: 'conversation', record });
    if (record.followUpDate !== null && !planned.has(record.followUpDate)) {
      all.push({ date: record.followUpDate, kind: 'followUp', record });
    }
  }
  for (const record of view.commitments) {
    if (record.dueDate !== null && !record.isDone) all.push({ date: record.dueDate, kind: 'commitment', record });
  }
  for (const record of view.learningQuestions.filter((q) => q.state === 'active')) {
    if (record.neededBy !== null) all.push({ date: record.neededBy, kind: 'neededBy', record });
    if (record.practiseOn !== null) all.push({ date: record.practiseOn, kind: 'practise', record });
    if (record.lookBackOn !== null) all.push({ date: record.lookBackOn, kind: 'lookBack', record });
  }
  for (const record of view.activities.filter((a) => a.state !== 'done' && a.state !== 'dropped')) {
    const { startDate, endDate } = record;
    if (startDate !== null && startDate === endDate) all.push({ date: startDate, kind: 'activityDay', record });
    else {
      if (startDate !== null) all.push({ date: startDate, kind: 'activityStart', record });
      if (endDate !== null) all.push({ date: endDate, kind: 'activityEnd', record });
    }
  }
  for (const record of view.practiceMoments) {
    if (record.doneOn === null) all.push({ date: record.plannedOn, kind: 'practiceMoment', record });
  }
  for (const record of view.activities) {
    if (record.expiresOn !== null && record.state !== 'dropped')
      all.push({ date: record.expiresOn, kind: 'certificate', record });
  }
  return all.filter((n) => n.date >= today).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
