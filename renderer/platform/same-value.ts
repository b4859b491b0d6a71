/**
 * True when two values say the same: plain lists, objects, maps and sets are compared by what is in them, all else (functions,
 * views of a plan) by identity. What did not change is mostly the same object, so this is quick where it matters.
 */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one)) return Array.isArray(other) && isSameList(one, other);
  if (one instanceof Map) {
    return other instanceof Map && one.size === other.size && isSameList([...one].flat(), [...other].flat());
  }
  if (one instanceof Set) return other instanceof Set && one.size === other.size && isSameList([...one], [...other]);
  if (!isPlain(one) || !isPlain(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length && keys.every((key) => key in other && isSameValue(one[key], other[key]))
  );
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, i) => isSameValue(item, other[i]));
}

function isPlain(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
