import type { PlanView } from '../model/plan-view.ts';
import { definitionOf, type PlanRecord } from '../model/records.ts';

const longestName = 60;

/** What a person calls a record, short enough for a sentence; '' when it has no name yet. */
export function nameOf(view: PlanView, record: PlanRecord): string {
  switch (record.kind) {
    case 'learningQuestion':
      return shorten(record.shortTitle.trim() === '' ? record.text : record.shortTitle);
    case 'cost':
      return shorten(record.title) || nameOfId(view, record.activityId);
    case 'allocation':
      return nameOfId(view, record.costId);
    case 'selfScore':
    case 'agreedLevel':
      return nameOfId(view, record.requirementId);
    default: {
      const title = (record as unknown as Record<string, unknown>)[definitionOf(record.kind).titleField];
      return typeof title === 'string' ? shorten(title) : '';
    }
  }
}

function nameOfId(view: PlanView, id: string): string {
  const record = view.records.get(id);
  return record === undefined ? '' : nameOf(view, record);
}

/** The beginning of a text on one line, cut between words. */
function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longestName) return line;
  const start = line.slice(0, longestName + 1);
  const lastSpace = start.lastIndexOf(' ');
  const cut = lastSpace > longestName / 2 ? start.slice(0, lastSpace) : line.slice(0, longestName);
  return `${cut.replace(/[\uD800-\uDBFF]$/u, '').replace(/[\s,.;:]+$/u, '')} …`;
}
