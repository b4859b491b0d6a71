import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { TreeRow } from './tree-rows.ts';

/** Milliseconds after which the next letter begins a new word to look for. */
const typeAheadPause = 1_000;

/** Where the focus of a tree is: one row can be reached with Tab; it stays drawn, also out of view. */
export interface TreeFocus {
  readonly stop: string | null;
  /** The number of a row by its key, or -1. */
  indexOf(key: string | undefined): number;
  /** Brings a row into view and puts the focus on it. */
  goTo(index: number): void;
  /** Goes to the next row that begins with what is typed. True when there is one. */
  typed(letter: string, from: number): boolean;
  /** True while a word is being typed, in which a space is a letter too. */
  isTyping(): boolean;
  onFocus(key: string): void;
  onBlur(): void;
}

/** When the row with the focus disappears, the one that took its place gets it. */
export function useTreeFocus(frame: RefObject<HTMLElement | null>, rows: readonly TreeRow[]): TreeFocus {
  const [wanted, setStop] = useState<string | null>(null);
  const index = useMemo(() => new Map(rows.map((row, i) => [row.node.key, i])), [rows]);
  const indexOf = (key: string | undefined) => (key === undefined ? -1 : (index.get(key) ?? -1));
  const stop = wanted !== null && index.has(wanted) ? wanted : (rows[0]?.node.key ?? null);
  /** The number of the row that holds the focus, or null when none does. */
  const held = useRef<number | null>(null);
  const word = useRef({ text: '', at: 0 });

  const elementOf = (key: string) =>
    frame.current?.querySelector<HTMLElement>(`[role=row][data-key="${CSS.escape(key)}"]`);
  const goTo = (at: number) => {
    const key = rows[at]?.node.key;
    if (key === undefined) return;
    // The row that has the focus now may leave the page with this: the effect below then goes to the new one.
    if (held.current !== null) held.current = at;
    if (!elementOf(key)) flushSync(() => setStop(key));
    const element = elementOf(key);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  };

  useLayoutEffect(() => {
    if (held.current === null) return;
    const key = document.activeElement?.closest<HTMLElement>('[role=row]')?.dataset.key;
    if (key !== undefined) held.current = index.get(key) ?? held.current;
    else if (document.activeElement === document.body) goTo(Math.min(held.current, rows.length - 1));
  });

  return {
    stop,
    indexOf,
    goTo,
    typed(letter, from) {
      const isNew = performance.now() - word.current.at > typeAheadPause;
      const text = isNew ? letter : word.current.text + letter;
      word.current = { text, at: performance.now() };
      const first = text.length > 1 ? from : from + 1;
      for (let i = 0; i < rows.length; i++) {
        const at = (first + i) % rows.length;
        const label = rows[at]?.node.label.slice(0, text.length) ?? '';
        if (label.localeCompare(text, undefined, { sensitivity: 'base' }) !== 0) continue;
        goTo(at);
        return true;
      }
      return false;
    },
    isTyping: () => performance.now() - word.current.at <= typeAheadPause,
    onFocus(key) {
      held.current = indexOf(key);
      setStop(key);
    },
    onBlur() {
      held.current = null;
    },
  };
}
