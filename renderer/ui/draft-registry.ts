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

/** Words that leave the screen with the field they were in. */
export interface LeavingWords {
  readonly text: string;
  /** What the field was last given from outside. */
  readonly stored: string;
  /** Hands them over, as far as there is anything left to hand them to. */
  readonly handOver: () => void;
}

let onLeaving = ({ handOver }: LeavingWords): void => handOver();
let onOffered = (_text: string): void => {};

/** Says who looks after words that leave: sees to it that they arrive, or that they are offered; and after texts nobody chose from. */
export function lookAfterWords(look: {
  leaving: (words: LeavingWords) => void;
  offered: (text: string) => void;
}): void {
  onLeaving = look.leaving;
  onOffered = look.offered;
}

/** A field leaves with something typed in it. */
export function leaveWith(words: LeavingWords): void {
  onLeaving(words);
}

/** A field leaves while another text stood beside it to choose from. */
export function leaveOffered(text: string): void {
  onOffered(text);
}
