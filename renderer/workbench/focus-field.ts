const control = 'textarea, input, button';

/**
 * Where the sheet in front shows the field of that name, the record of that id, or with `recordId/field` a field of one of
 * several records. Views mark both with `data-field`. Null when there is no such place.
 */
export function fieldHolder(target: string): HTMLElement | null {
  const [first = '', second] = target.split('/');
  const outer = holder(document, first);
  return second === undefined ? outer : ((outer && holder(outer, second)) ?? outer ?? holder(document, second));
}

/**
 * Puts the focus there (see {@link fieldHolder}). Nothing happens when there is no such place.
 */
export function focusField(target: string): void {
  fieldHolder(target)?.querySelector<HTMLElement>(control)?.focus();
}

function holder(within: ParentNode, name: string): HTMLElement | null {
  const scope = within === document ? '.rk-sheet ' : '';
  return within.querySelector<HTMLElement>(`${scope}[data-field="${CSS.escape(name)}"]`);
}
