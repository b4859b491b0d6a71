import './icon-button.css';
import './sortable-list.css';
import { type DragEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { landingIndex, type Side } from './landing-index.ts';
import { useKitTexts } from './language.ts';
import { type SortableItem, SortableRow } from './sortable-row.tsx';
import { useRowFocus } from './use-row-focus.ts';

export type { SortableItem };

/**
 * A list whose order the person decides: by dragging the handle, with the arrows on the handle, or with Alt and an arrow
 * anywhere in the row. `onMove` gets the place in the list without the moved item. One stop for Tab: arrows go from row to
 * row, Tab goes through the controls of a row and then leaves the list. Rows are `role="row"` with `data-key`, for
 * features that add keys of their own. Only rows of which the item says something else are drawn anew: an item may be another
 * object each time as long as what it holds is the same. `children` is the same function as long as it draws the same (a
 * function outside the component, or useCallback).
 */
export function SortableList<T extends SortableItem>({
  items: given,
  onMove,
  children,
  label,
}: {
  items: readonly T[];
  onMove: (id: string, index: number) => void;
  children: (item: T) => ReactNode;
  label: string;
}) {
  const t = useKitTexts();
  const items = useKeptItems(given);
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);
  const [landing, setLanding] = useState<{ id: string; side: Side } | null>(null);
  const ids = items.map((item) => item.id);
  const focus = useRowFocus(ids);

  const move = (id: string, index: number) => {
    const from = ids.indexOf(id);
    if (from < 0 || index < 0 || index >= items.length || index === from) return;
    onMove(id, index);
    setSaid(t.moved((items[from] as T).label, index + 1, items.length));
  };

  const onKeyDownCapture = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const target = event.target as Element;
    const id = idOfRow(target);
    const moves = event.altKey || target.hasAttribute('data-handle');
    if (step === 0 || id === null || !moves) return;
    event.preventDefault();
    event.stopPropagation();
    move(id, ids.indexOf(id) + step);
  };

  const onDragOver = (event: DragEvent) => {
    const row = (event.target as Element).closest('[role="row"]');
    const id = idOfRow(row);
    if (dragged === null || row === null || id === null) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    const { top, height } = row.getBoundingClientRect();
    const side = event.clientY < top + height / 2 ? 'before' : 'after';
    if (landing?.id !== id || landing.side !== side) setLanding({ id, side });
  };
  const onDrop = (event: DragEvent) => {
    if (dragged === null || landing === null) return;
    event.preventDefault();
    if (landing.id !== dragged) move(dragged, landingIndex(ids, dragged, landing.id, landing.side));
  };

  return (
    <div className="rk-sortable">
      {/* biome-ignore lint/a11y/useSemanticElements: rows with controls in them are a grid; there is no element for it that is not a table */}
      <div
        role="grid"
        className="rk-sortable-list"
        aria-label={label}
        tabIndex={-1}
        {...focus.list}
        onKeyDownCapture={onKeyDownCapture}
        onDragOver={onDragOver}
        onDrop={onDrop}
        onDragEnd={() => {
          setDragged(null);
          setLanding(null);
        }}
      >
        {items.map((item) => (
          <SortableRow
            key={item.id}
            item={item}
            draw={children}
            isCurrent={item.id === focus.currentId}
            isDragged={item.id === dragged}
            landing={item.id === landing?.id && item.id !== dragged ? landing.side : null}
            onDragStart={setDragged}
          />
        ))}
      </div>
      <p className="rk-visually-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  );
}

/** The objects of the time before for items that still hold the same. */
function useKeptItems<T extends SortableItem>(given: readonly T[]): readonly T[] {
  const last = useRef<ReadonlyMap<string, T>>(new Map());
  const kept = given.map((item) => {
    const before = last.current.get(item.id);
    return before && holdsSame(item, before) ? before : item;
  });
  last.current = new Map(kept.map((item) => [item.id, item]));
  return kept;
}

function holdsSame<T extends object>(one: T, other: T): boolean {
  const keys = Object.keys(one) as (keyof T)[];
  return keys.length === Object.keys(other).length && keys.every((key) => Object.is(one[key], other[key]));
}

function idOfRow(element: Element | null): string | null {
  return element?.closest('[role="row"]')?.getAttribute('data-key') ?? null;
}
