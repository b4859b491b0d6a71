export type Side = 'before' | 'after';

/**
 * The place an item gets when it is dropped before or after another one, counted in the list without itself. Dropped on
 * itself it keeps its place.
 */
export function landingIndex(ids: readonly string[], moved: string, target: string, side: Side): number {
  if (moved === target) return ids.indexOf(moved);
  const at = ids.filter((id) => id !== moved).indexOf(target);
  return side === 'before' ? at : at + 1;
}
