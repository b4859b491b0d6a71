/**
 * What a field that saves by itself keeps while a person types: the text on screen, and what of it has been handed over.
 * A pure machine: `step` takes an event and says what the field now shows and what has to be handed over, if anything.
 * Promises (method of the app: nothing typed is ever lost): a change from outside never overwrites text that was not yet
 * handed over, but is merged with it, or offered beside it where both wrote at one place; the echo of an own hand-over never moves the text under the cursor, and one stretch of focus is one group,
 * so that undo takes it as one step.
 */
export type Draft = {
  /** On screen. */
  readonly text: string;
  /** What the field was last given from outside. */
  readonly stored: string;
  /** Last handed over, or last given from outside; the text is dirty when it differs. */
  readonly settled: string;
  /** Handed over and not yet seen back from outside, oldest first. */
  readonly awaited: readonly string[];
  /** The group of this stretch of focus. */
  readonly group: string | null;
  readonly isFocused: boolean;
  /** Why the text cannot be handed over, as a sentence; it stays on screen. */
  readonly error: string | null;
};

export type DraftEvent =
  | { readonly kind: 'focus'; readonly group: string }
  | { readonly kind: 'type'; readonly text: string; readonly group: string }
  /** Nothing typed for a while. */
  | { readonly kind: 'pause' }
  | { readonly kind: 'blur' }
  /** Enter in a single line, or a value put in from beside the field. */
  | { readonly kind: 'confirm' }
  /** The field or the whole page goes away. */
  | { readonly kind: 'leave' }
  /** The value from outside is now this one. */
  | { readonly kind: 'stored'; readonly text: string };

export type DraftRules = {
  /** A sentence when this text cannot be handed over, else null. */
  readonly validate: (text: string) => string | null;
  /** Whether two texts mean the same value: "1280" and "1.280,00" do. */
  readonly isSame: (one: string, other: string) => boolean;
  /** One text of two that were made from `base`, null when both wrote at one place. Without it no two texts go together. */
  readonly merge?: ((base: string, ours: string, theirs: string) => string | null) | undefined;
};

export type DraftStep = {
  readonly draft: Draft;
  readonly commit: { readonly text: string; readonly group: string } | null;
  /** A text from outside that what is being typed here takes the place of: to be offered beside the field. */
  readonly overwritten: string | null;
};

export function draftOf(stored: string): Draft {
  return { text: stored, stored, settled: stored, awaited: [], group: null, isFocused: false, error: null };
}

export function isDirty(draft: Draft): boolean {
  return draft.text !== draft.settled;
}

/** The next state, and the text to hand over now, if any. */
export function step(draft: Draft, event: DraftEvent, rules: DraftRules): DraftStep {
  switch (event.kind) {
    case 'focus':
      return only({ ...draft, isFocused: true, group: event.group });
    case 'type': {
      const error = draft.error === null ? null : rules.validate(event.text);
      return only({ ...draft, text: event.text, group: draft.group ?? event.group, error });
    }
    case 'pause':
      return handOver(draft, rules, false);
    case 'confirm': {
      const { draft: after, commit } = handOver(draft, rules, true);
      // Put in from beside the field, as by the calendar: a stretch of its own, which ends here.
      return { draft: after.isFocused ? after : { ...after, group: null }, commit, overwritten: null };
    }
    case 'leave':
      return handOver(draft, rules, false);
    case 'blur': {
      const { draft: after, commit } = handOver(draft, rules, true);
      // What was handed over may come back in another shape (trimmed, "1.280,00"); with the cursor gone it may show.
      const shown = !isDirty(after) && after.awaited.length === 0 ? adopt(after, after.stored) : after;
      return { draft: { ...shown, isFocused: false, group: null }, commit, overwritten: null };
    }
    case 'stored':
      return takeIn(draft, event.text, rules);
  }
}

function only(draft: Draft): DraftStep {
  return { draft, commit: null, overwritten: null };
}

function adopt(draft: Draft, text: string): Draft {
  return { ...draft, text, settled: text, error: null };
}

function handOver(draft: Draft, rules: DraftRules, showsError: boolean): DraftStep {
  if (!isDirty(draft)) return only(draft);
  const error = rules.validate(draft.text);
  if (error !== null) return only(showsError ? { ...draft, error } : draft);
  const settled = { ...draft, settled: draft.text, error: null };
  if (rules.isSame(draft.text, draft.settled)) return only(settled);
  return {
    draft: { ...settled, awaited: [...draft.awaited, draft.text] },
    commit: { text: draft.text, group: draft.group ?? '' },
    overwritten: null,
  };
}

function takeIn(draft: Draft, text: string, rules: DraftRules): DraftStep {
  const echo = draft.awaited.findIndex((sent) => rules.isSame(sent, text));
  if (echo >= 0) {
    const rest = { ...draft, stored: text, awaited: draft.awaited.slice(echo + 1) };
    return only(draft.isFocused || isDirty(rest) || rest.awaited.length > 0 ? rest : adopt(rest, text));
  }
  const outside = { ...draft, stored: text, settled: text, awaited: [] };
  if (!isDirty(draft)) return only(adopt(outside, text));
  const merged = rules.merge?.(draft.settled, draft.text, text) ?? null;
  if (merged !== null) return only({ ...outside, text: merged });
  const isLost = text.trim() !== '' && !rules.isSame(text, draft.settled) && !rules.isSame(text, draft.text);
  return { draft: outside, commit: null, overwritten: isLost ? text : null };
}
