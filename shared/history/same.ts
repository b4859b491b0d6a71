import type { PlanRecord } from '../model/records.ts';

/** Whether two records say the same, whatever the order of their fields. Null equals only null. */
export function sameRecord(a: PlanRecord | null, b: PlanRecord | null): boolean {
  return sameValue(a, b);
}

/** Equality of what JSON can hold. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameValue(left[key], right[key]))
  );
}
