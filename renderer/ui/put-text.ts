/** Shows a text in a box, unless it shows it already; the cursor stays at the same words. */
export function putText(box: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const before = box.value;
  if (before === text) return;
  const { selectionStart, selectionEnd } = box;
  box.value = text;
  if (document.activeElement !== box || selectionStart === null || selectionEnd === null) return;
  box.setSelectionRange(placeAfter(before, text, selectionStart), placeAfter(before, text, selectionEnd));
}

/** Where a place in a text is once the text reads otherwise: behind the same words, or before the same words. */
export function placeAfter(before: string, after: string, place: number): number {
  if (after.startsWith(before.slice(0, place))) return place;
  const rest = before.slice(place);
  return after.endsWith(rest) ? after.length - rest.length : Math.min(place, after.length);
}
