import { type RefObject, type UIEvent, useCallback, useLayoutEffect, useState } from 'react';

/** What of a long thing is in view, in steps, so that not every pixel of scrolling draws anew. */
export interface Viewport {
  /** Rows in view, both counted. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** CSS pixels from the left; a step is an eighth of a screen. */
  readonly left: number;
  readonly width: number;
}

/** Rows above and below the ones in view: with those half in view no more than twenty beside them. */
const rowsAround = 9;

/** Follows the scrolling of an element with rows of one height. */
export function useViewport(
  frame: RefObject<HTMLElement | null>,
  rowHeight: number,
): { viewport: Viewport; onScroll: (event: UIEvent<HTMLElement>) => void } {
  const [viewport, setViewport] = useState<Viewport>({ firstRow: 0, lastRow: 20, left: 0, width: 0 });
  const measure = useCallback(
    (element: HTMLElement) => {
      const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
      const firstRow = Math.max(0, Math.floor(scrollTop / rowHeight) - rowsAround);
      const lastRow = Math.floor((scrollTop + clientHeight) / rowHeight) + rowsAround;
      const step = Math.max(1, Math.round(clientWidth / 8));
      const left = Math.floor(scrollLeft / step) * step;
      setViewport((now) =>
        now.firstRow === firstRow && now.lastRow === lastRow && now.left === left && now.width === clientWidth
          ? now
          : { firstRow, lastRow, left, width: clientWidth },
      );
    },
    [rowHeight],
  );
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    measure(element);
    const observer = new ResizeObserver(() => measure(element));
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, measure]);
  const onScroll = useCallback((event: UIEvent<HTMLElement>) => measure(event.currentTarget), [measure]);
  return { viewport, onScroll };
}
