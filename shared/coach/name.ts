import type { PlanView } from '../model/plan-view.ts';
import { definitionOf, type PlanRecord } from '../model/records.ts';
import { shortTitleOf, startOf } from '../model/short-title.ts';

/** What a person calls a record, short enough for a sentence; '' when it has no name yet. */
export function nameOf(view: PlanView, record: PlanRecord): string {
  switch (record.kind) {
    case 'learningQuestion':
      return startOf(shortTitleOf(record));
    case 'cost':
      return startOf(record.title) || nameOfId(view, record.activityId);
    case 'allocation':
      return nameOfId(view, record.costId);
    case 'selfScore':
    case 'agreedLevel':
      return nameOfId(view, record.requirementId);
    default: {
      const title = (record as unknown as Record<string, unknown>)[definitionOf(record.kind).titleField];
      return typeof title === 'string' ? startOf(title) : '';
    }
  }
}

function nameOfId(view: PlanView, id: string): string {
  const record = view.records.get(id);
  return record === undefined ? '' : nameOf(view, record);
}
