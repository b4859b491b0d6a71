import type { Change } from '../../history/change-set.ts';
import type { PlanRecord } from '../records.ts';

export type Ordered = Extract<PlanRecord, { position: number }>;

/** By position; equal positions by id, so that the order is the same everywhere. */
export function inOrder<R extends Ordered>(records: Iterable<R>): R[] {
  return [...records].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The position after the last of a list. */
export function positionAfter(list: readonly Ordered[]): number {
  return list.reduce((last, r) => Math.max(last, r.position), 0) + 1;
}

/**
 * The changes that move `record` to `index` (0-based, in the list without it). Usually one; when two neighbours leave no
 * number between them, the whole list is numbered anew.
 */
export function moveTo<R extends Ordered>(list: readonly R[], record: R, index: number): Change[] {
  const rest = inOrder(list).filter((r) => r.id !== record.id);
  const at = Math.max(0, Math.min(index, rest.length));
  const before = rest[at - 1]?.position;
  const after = rest[at]?.position;
  const position =
    before === undefined
      ? after === undefined
        ? record.position
        : after - 1
      : after === undefined
        ? before + 1
        : (before + after) / 2;
  const fits = (before === undefined || position > before) && (after === undefined || position < after);
  if (fits) return position === record.position ? [] : [{ before: record, after: { ...record, position } }];
  const order = [...rest.slice(0, at), record, ...rest.slice(at)];
  const moved: Change = { before: record, after: { ...record, position: at + 1 } };
  const others = order.flatMap((r, i): Change[] =>
    r.id === record.id || r.position === i + 1 ? [] : [{ before: r, after: { ...r, position: i + 1 } }],
  );
  return [moved, ...others];
}
