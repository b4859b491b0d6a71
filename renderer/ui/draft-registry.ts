/** Fields that hold something typed and not yet handed over. Whoever needs everything handed over asks here. */
const flushers = new Set<() => void>();

/** Registers a field's way to hand over its draft; returns the function that takes it out again. */
export function registerDraft(flush: () => void): () => void {
  flushers.add(flush);
  return () => flushers.delete(flush);
}

/** Hands over every draft now: before undo, before another plan is opened, before the window goes. */
export function flushDrafts(): void {
  for (const flush of [...flushers]) flush();
}
