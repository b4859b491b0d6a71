const control = 'textarea, input, button';

/**
 * Puts the focus in the view in front on the field of that name, on the record of that id, or with `recordId/field` on a
 * field of one of several records. Views mark both with `data-field`. Nothing happens when there is no such place.
 */
export function focusField(target: string): void {
  const [first = '', second] = target.split('/');
  const outer = holder(document, first);
  const found = second === undefined ? outer : ((outer && holder(outer, second)) ?? outer ?? holder(document, second));
  found?.querySelector<HTMLElement>(control)?.focus();
}

function holder(within: ParentNode, name: string): HTMLElement | null {
  const scope = within === document ? '.rk-sheet ' : '';
  return within.querySelector<HTMLElement>(`${scope}[data-field="${CSS.escape(name)}"]`);
}
