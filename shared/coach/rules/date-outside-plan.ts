import type { IsoDate } from '../../model/define.ts';
import type { PlanView } from '../../model/plan-view.ts';
import type { RecordOf } from '../../model/records.ts';
import { words } from '../../text/rules/date-outside-plan.ts';
import { defineRule } from '../define.ts';
import { altering } from '../fix.ts';
import { nameOf } from '../name.ts';
import { activeQuestions } from '../reading.ts';

interface Span {
  readonly record: RecordOf<'activity'> | RecordOf<'learningQuestion'> | RecordOf<'sideTask'>;
  readonly field: string;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
}

/** What lies outside the period of the plan is outside what was agreed about. What began before it and goes on is not. */
export const rule = defineRule<typeof words.nl>({
  id: 'date-outside-plan',
  severity: 'warning',
  place: 'learning',
  source: { part: 'plan' },
  words,
  *check(view) {
    const { plan } = view;
    if (plan.endDate < plan.startDate) return;
    for (const { record, field, startDate, endDate } of spans(view)) {
      const first = startDate ?? endDate;
      const last = endDate ?? startDate;
      if (first === null || last === null || last < first) continue;
      const place = record.kind === 'sideTask' ? 'working-time' : 'learning';
      const about = { record, field, place } as const;
      const data = { name: nameOf(view, record), planStart: plan.startDate, planEnd: plan.endDate };
      if (last > plan.endDate) {
        const fix = { fix: 'extend', data: { date: last }, changes: altering(plan, { endDate: last }) } as const;
        yield { ...about, data: { ...data, date: last }, fixes: [fix] };
      } else if (last < plan.startDate) {
        const fix = { fix: 'begin', data: { date: first }, changes: altering(plan, { startDate: first }) } as const;
        yield { ...about, data: { ...data, date: first }, fixes: [fix] };
      }
    }
  },
});

function spans(view: PlanView): Span[] {
  return [
    ...activeQuestions(view).map((q) => ({ record: q, field: 'neededBy', startDate: null, endDate: q.neededBy })),
    ...view.activities
      .filter((a) => a.state !== 'dropped' && a.state !== 'done')
      .map((a) => ({ record: a, field: 'endDate', startDate: a.startDate, endDate: a.endDate })),
    ...view.sideTasks.map((t) => ({ record: t, field: 'endDate', startDate: t.startDate, endDate: t.endDate })),
  ];
}
