import './windowed-list.css';
import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react';

/** Rows above and below what is in view: with the one half in view and the one with the focus at most twenty more than fit. */
const margin = 9;

/**
 * A long list of rows of one height, of which only those in view stand in the page. A row that holds the focus stays, also out
 * of view, so that the focus is never lost. Scrolls with the sheet it stands on.
 */
export function WindowedList<T>({
  items,
  keyOf,
  rowHeight,
  label,
  children,
}: {
  items: readonly T[];
  keyOf: (item: T) => string;
  /** In CSS pixels. */
  rowHeight: number;
  label: string;
  children: (item: T, index: number) => ReactNode;
}) {
  const list = useRef<HTMLOListElement>(null);
  const [{ first, last }, setRange] = useState({ first: 0, last: 2 * margin });
  const [focused, setFocused] = useState<number | null>(null);
  const count = items.length;

  const measure = useCallback(() => {
    const element = list.current;
    const scroller = element?.closest('.rk-scroll');
    if (!element || !scroller) return;
    const above = scroller.getBoundingClientRect().top - element.getBoundingClientRect().top;
    const from = Math.max(0, Math.floor(above / rowHeight) - margin);
    const until = Math.min(count - 1, Math.ceil((above + scroller.clientHeight) / rowHeight) + margin - 1);
    setRange((before) => (before.first === from && before.last === until ? before : { first: from, last: until }));
  }, [count, rowHeight]);

  useLayoutEffect(() => {
    const scroller = list.current?.closest('.rk-scroll');
    if (!scroller) return;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    scroller.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', measure);
    };
  }, [measure]);

  const shown: number[] = [];
  for (let i = first; i <= Math.min(last, count - 1); i++) shown.push(i);
  if (focused !== null && focused < count && (focused < first || focused > last)) shown.push(focused);
  return (
    <ol className="rk-windowed" ref={list} aria-label={label} style={{ blockSize: `${count * rowHeight}px` }}>
      {shown.map((index) => {
        const item = items[index] as T;
        return (
          <li
            key={keyOf(item)}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ insetBlockStart: `${index * rowHeight}px`, blockSize: `${rowHeight}px` }}
            onFocus={() => setFocused(index)}
            onBlur={() => setFocused(null)}
          >
            {children(item, index)}
          </li>
        );
      })}
    </ol>
  );
}
