/** Puts the focus on the field of that name in the view in front: the coach points at fields by the name of the record's field. */
export function focusField(field: string): void {
  const holder = document.querySelector<HTMLElement>(`.rk-sheet [data-field="${CSS.escape(field)}"]`);
  holder?.querySelector<HTMLElement>('textarea, input, button')?.focus();
}
