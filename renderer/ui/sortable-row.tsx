import { type DragEvent, memo, type ReactNode } from 'react';
import { draggedRow } from './dragged-row.ts';
import { Icon } from './icon.tsx';
import type { Side } from './landing-index.ts';
import { useKitTexts } from './language.ts';

export type SortableItem = { id: string; label: string };

type SortableRowProps<T extends SortableItem> = {
  item: T;
  draw: (item: T) => ReactNode;
  /** The one row that Tab stops at. */
  isCurrent: boolean;
  isDragged: boolean;
  /** What is dragged would land on this side of the row. */
  landing: Side | null;
  onDragStart: (id: string) => void;
};

function Row<T extends SortableItem>({ item, draw, isCurrent, isDragged, landing, onDragStart }: SortableRowProps<T>) {
  const t = useKitTexts();
  const start = (event: DragEvent) => {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData(draggedRow, item.id);
    const row = event.currentTarget.closest('[role="row"]');
    if (row) event.dataTransfer.setDragImage(row, 12, 12);
    onDragStart(item.id);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of a grid that is not a table
    <div
      role="row"
      className="rk-sortable-row"
      data-key={item.id}
      data-dragging={isDragged || undefined}
      data-landing={landing ?? undefined}
      aria-label={item.label}
      tabIndex={isCurrent ? 0 : -1}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row has the focus, or a control in this cell */}
      <div role="gridcell" className="rk-sortable-cell">
        {/* biome-ignore lint/a11y/useSemanticElements: Firefox drags no element that is a button */}
        <span
          role="button"
          className="rk-icon-button rk-sortable-handle"
          data-handle=""
          tabIndex={0}
          draggable
          onDragStart={start}
          aria-label={t.drag(item.label)}
          title={t.dragHint}
        >
          <Icon name="gripper" />
        </span>
        <div className="rk-sortable-content">{draw(item)}</div>
      </div>
    </div>
  );
}

/** A row of a SortableList with its handle; drawn anew only when something about it changed. */
export const SortableRow = memo(Row) as typeof Row;
