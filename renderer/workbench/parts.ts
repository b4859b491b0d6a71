/** Moves the focus to the next part of the window (title, activities, side bar, sheet, panel, status bar). */
export function focusNextPart(by: 1 | -1): void {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-part]')].filter((p) => p.offsetParent !== null);
  const at = parts.findIndex((p) => p.contains(document.activeElement));
  for (let step = 1; step <= parts.length; step++) {
    const part = parts[(at + by * step + parts.length * 2) % parts.length];
    const target = part?.querySelector<HTMLElement>(focusable);
    if (target) {
      target.focus();
      return;
    }
  }
}

const focusable =
  'h1[tabindex], [role=row][tabindex="0"], [role=tab][tabindex="0"], button:not(:disabled), input, textarea, a[href], [tabindex="0"]';
