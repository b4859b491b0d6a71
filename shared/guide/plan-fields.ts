import { alter } from '../model/edits/base.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { Kind, RecordOf } from '../model/records.ts';
import type { Ask } from './step.ts';

type FieldOf<K extends Kind, T> = {
  [F in keyof RecordOf<K>]: RecordOf<K>[F] extends T ? (T extends RecordOf<K>[F] ? F : never) : never;
}[keyof RecordOf<K>] &
  string;

/** A text field of the record that the question is about; of the plan itself when it is about nothing in particular. */
export function textOf<K extends Kind>(
  kind: K,
  field: FieldOf<K, string>,
  isLong = true,
): Extract<Ask, { type: 'text' }> {
  return { type: 'text', isLong, ...fieldOf<K, string>(kind, field, '') };
}

/** A date of the record. */
export function dateOf<K extends Kind>(kind: K, field: FieldOf<K, string | null>): Ask {
  return { type: 'date', ...fieldOf<K, string | null>(kind, field, null) };
}

/** Minutes of the record. */
export function hoursOf<K extends Kind>(kind: K, field: FieldOf<K, number | null>): Ask {
  return { type: 'hours', ...fieldOf<K, number | null>(kind, field, null) };
}

function fieldOf<K extends Kind, T>(kind: K, field: FieldOf<K, T>, none: T) {
  return {
    read: (view: PlanView, about: string): T => {
      const record = recordOf(view, kind, about);
      return record === undefined ? none : (record[field] as T);
    },
    write: (view: PlanView, _context: unknown, about: string, value: T) => {
      const record = recordOf(view, kind, about);
      const change = record && alter(record as never, { [field]: value } as never);
      return change ? [change] : [];
    },
  };
}

function recordOf<K extends Kind>(view: PlanView, kind: K, about: string): RecordOf<K> | undefined {
  return view.get(kind, about === '' ? view.plan.id : about);
}
