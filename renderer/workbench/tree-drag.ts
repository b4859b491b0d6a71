import { type DragEvent, useState } from 'react';
import { draggedRow } from '../ui/dragged-row.ts';
import { landingIndex, type Side } from '../ui/landing-index.ts';
import type { TreeRow } from './tree-rows.ts';

/** Dragging a row to another place among its siblings. */
export function useTreeDrag(rowOf: (key: string | undefined) => TreeRow | undefined) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [landing, setLanding] = useState<{ readonly key: string; readonly side: Side } | null>(null);
  const end = () => {
    setDragged(null);
    setLanding(null);
  };
  return {
    /** Key of the row that is being dragged. */
    dragged,
    landing: landing?.key === dragged ? null : landing,
    handlers: {
      onDragStart(event: DragEvent) {
        const row = rowOf(elementAt(event)?.dataset.key);
        if (row?.node.move === undefined) return;
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData(draggedRow, row.node.key);
        setDragged(row.node.key);
      },
      onDragOver(event: DragEvent) {
        const element = elementAt(event);
        const over = rowOf(element?.dataset.key);
        if (dragged === null || !element || !over || over.siblings !== rowOf(dragged)?.siblings) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        const { top, height } = element.getBoundingClientRect();
        const side = event.clientY < top + height / 2 ? 'before' : 'after';
        if (landing?.key !== over.node.key || landing.side !== side) setLanding({ key: over.node.key, side });
      },
      onDrop(event: DragEvent) {
        const row = rowOf(dragged ?? undefined);
        if (row?.node.move === undefined || landing === null) return;
        event.preventDefault();
        const keys = row.siblings.map((node) => node.key);
        if (landing.key !== dragged) row.node.move(landingIndex(keys, row.node.key, landing.key, landing.side));
        end();
      },
      onDragEnd: end,
    },
  } as const;
}

function elementAt(event: DragEvent): HTMLElement | null {
  return (event.target as Element).closest<HTMLElement>('[role=row]');
}
