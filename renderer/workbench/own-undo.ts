/**
 * Typing in a field is undone by the field itself, letter by letter, as everywhere; when it is back to what it was when
 * one came there, undo goes on with the plan.
 */
interface Visit {
  readonly field: HTMLInputElement | HTMLTextAreaElement;
  readonly start: string;
  isTouched: boolean;
}

let visit: Visit | null = null;

/** Follows which text field has the focus. Returns the function that stops it. */
export function followTyping(): () => void {
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  addEventListener(
    'focusin',
    ({ target }) => {
      visit = isTextField(target) ? { field: target, start: target.value, isTouched: false } : null;
    },
    options,
  );
  addEventListener(
    'input',
    ({ target }) => {
      if (visit?.field === target) visit.isTouched = true;
    },
    options,
  );
  return () => stop.abort();
}

/** True when undo (or redo) belongs to the text field that has the focus. */
export function fieldOwnsUndo(isRedo: boolean): boolean {
  return visit?.isTouched === true && (isRedo || visit.field.value !== visit.start);
}

function isTextField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
}
