import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

export type RowFocus = {
  /** The one row that can be reached with Tab. */
  currentId: string | null;
  /** To be put on the element around the rows. */
  list: {
    ref: RefObject<HTMLDivElement | null>;
    onFocus: (event: FocusEvent) => void;
    onBlur: (event: FocusEvent) => void;
    onKeyDown: (event: KeyboardEvent) => void;
  };
};

/**
 * The keyboard of a list of rows with controls in them: one stop for Tab, arrows, Home and End from row to row, Tab through
 * the controls of the row and then out of the list. When the row with the focus is deleted, its neighbour gets it.
 */
export function useRowFocus(ids: readonly string[]): RowFocus {
  const ref = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const currentId = wanted !== null && ids.includes(wanted) ? wanted : (ids[0] ?? null);
  /** Where the focus is while it is in the list: what remains of it when its row goes. */
  const heldIndex = useRef<number | null>(null);
  const isLeaving = useRef(false);
  const cameByTab = useRef(false);

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      cameByTab.current = event.key === 'Tab';
    };
    const onPointer = () => {
      cameByTab.current = false;
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('pointerdown', onPointer, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointerdown', onPointer, true);
    };
  }, []);

  const rowAt = (index: number) => rowsOf(ref.current)[index];

  // After every drawing: cheap, and the only moment at which a focus that fell away can be seen.
  useLayoutEffect(() => {
    if (heldIndex.current === null) return;
    const row = document.activeElement && rowOf(document.activeElement);
    if (row) heldIndex.current = ids.indexOf(row.getAttribute('data-key') ?? '');
    else if (document.activeElement === document.body) rowAt(Math.min(heldIndex.current, ids.length - 1))?.focus();
  });

  return {
    currentId,
    list: {
      ref,
      onFocus: (event) => {
        if (isLeaving.current) return;
        const row = rowOf(event.target);
        if (row === null) return;
        const isFromOutside = !event.currentTarget.contains(event.relatedTarget);
        const current = rowAt(ids.indexOf(currentId ?? ''));
        if (isFromOutside && cameByTab.current && current && row !== current) {
          current.focus();
          return;
        }
        const id = row.getAttribute('data-key');
        heldIndex.current = ids.indexOf(id ?? '');
        setWanted(id);
      },
      onBlur: (event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) heldIndex.current = null;
      },
      onKeyDown: (event) => {
        const row = rowOf(event.target as Element);
        if (row === null || event.altKey || event.ctrlKey || event.metaKey) return;
        if (event.key === 'Tab') {
          // Never prevented: from the edge of the list the browser itself goes on to what is before or after it.
          const edge = edgeToLeaveFrom(event, row);
          if (edge === undefined) return;
          isLeaving.current = true;
          edge.focus({ preventScroll: true });
          isLeaving.current = false;
          return;
        }
        if (event.target !== row) return;
        const at = ids.indexOf(row.getAttribute('data-key') ?? '');
        const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: ids.length - 1 }[event.key];
        if (to === undefined) return;
        event.preventDefault();
        rowAt(to)?.focus();
      },
    },
  };
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role="row"]') ?? [])];
}

function rowOf(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>('[role="row"]');
}

const stops =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

/** What Tab stops at inside an element, itself left out. Of radio buttons only the chosen one counts. */
function stopsIn(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(stops)].filter((stop) => {
    if (stop.tabIndex < 0 || stop.getClientRects().length === 0) return false;
    if (!(stop instanceof HTMLInputElement) || stop.type !== 'radio' || stop.checked) return true;
    const group = [...element.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    return !group.some((other) => other.name === stop.name && other.checked);
  });
}

/** The first or last stop of the list when Tab is about to leave this row; undefined when it stays within it. */
function edgeToLeaveFrom(event: KeyboardEvent, row: HTMLElement): HTMLElement | undefined {
  const list = event.currentTarget;
  if (event.shiftKey) return event.target === row ? stopsIn(list)[0] : undefined;
  const lastInRow = stopsIn(row).at(-1);
  return lastInRow === undefined || lastInRow === event.target ? stopsIn(list).at(-1) : undefined;
}
