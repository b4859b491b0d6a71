import { type RefObject, useLayoutEffect, useState } from 'react';
import type { TreeRow } from './tree-rows.ts';

/** Rows above and below those in view, so that scrolling finds them there. */
const margin = 12;

/** The first and the last row to draw. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/** Which rows of a tree are in view, by how far its frame is scrolled. All rows are `--row` high. */
export function useRowsInView(frame: RefObject<HTMLElement | null>, rows: readonly TreeRow[]): Range {
  const [range, setRange] = useState<Range>({ first: 0, last: 3 * margin });
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = () => {
      const height = rowHeight(element);
      const first = Math.max(0, Math.floor(element.scrollTop / height) - margin);
      const last = Math.ceil((element.scrollTop + element.clientHeight) / height) + margin;
      // Within half a margin nothing comes into view that is not drawn yet.
      setRange((now) =>
        Math.abs(now.first - first) > margin / 2 || Math.abs(now.last - last) > margin / 2 ? { first, last } : now,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [frame]);
  return { first: range.first, last: Math.min(range.last, rows.length - 1) };
}

function rowHeight(frame: HTMLElement): number {
  return frame.querySelector<HTMLElement>('[role=row]')?.offsetHeight || 24;
}
