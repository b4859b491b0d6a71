const focusable =
  'button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), a[href], [tabindex="0"]';

/** What a feature lays on a sheet beside the view's own things (contribution.ts, onSheets) takes nobody's place. */
const aside = '[data-aside]';

/** An element and the number of its child that held the focus. */
type Step = { readonly parent: Element; readonly index: number };

/**
 * Keeps the place of who works with keys: when what has the focus disappears (a row that was deleted, a button that made
 * way for a field), a browser starts again at the top of the page. Here the focus goes to what took its place, or else to
 * its nearest neighbour. Returns the function that stops it.
 */
export function keepFocus(root: HTMLElement): () => void {
  let last: Element | null = null;
  let path: readonly Step[] = [];

  const remember = (event: FocusEvent) => {
    last = event.target as Element;
    path = pathTo(last, root);
  };
  const restore = () => {
    if (last === null || last.isConnected || document.activeElement !== document.body) return;
    last = null;
    for (const { parent, index } of path) {
      if (!parent.isConnected) continue;
      const next = neighbours(parent, index).flatMap((child) => firstFocusable(child) ?? [])[0];
      if (next) {
        next.focus({ preventScroll: true });
        return;
      }
    }
  };

  const observer = new MutationObserver(restore);
  observer.observe(document.body, { childList: true, subtree: true });
  root.addEventListener('focusin', remember);
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', remember);
  };
}

/** The way up from an element, nearest parent first. */
function pathTo(element: Element, root: Element): Step[] {
  const steps: Step[] = [];
  for (let child = element; child !== root && child.parentElement; child = child.parentElement) {
    steps.push({ parent: child.parentElement, index: ownChildren(child.parentElement).indexOf(child) });
  }
  return steps;
}

/** What stands at that place now, then what follows, then what goes before, nearest first. */
function neighbours(parent: Element, index: number): Element[] {
  const children = ownChildren(parent);
  const at = Math.max(0, index);
  return [...children.slice(at), ...children.slice(0, at).reverse()];
}

function ownChildren(parent: Element): Element[] {
  return [...parent.children].filter((child) => !child.matches(aside));
}

function firstFocusable(element: Element): HTMLElement | null {
  const found = element.matches(focusable) ? [element] : [...element.querySelectorAll(focusable)];
  const own = found.find((one) => !one.closest(aside) && one.checkVisibility({ visibilityProperty: true }));
  return (own as HTMLElement | undefined) ?? null;
}
