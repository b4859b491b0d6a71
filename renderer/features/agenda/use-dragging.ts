import { type PointerEvent, useEffect, useRef } from 'react';
import type { AgendaItem } from '#shared/model/agenda.ts';
import { addDays } from '#shared/model/calendar.ts';
import type { Days } from '#shared/model/edits/agenda.ts';
import type { Rescheduling } from './use-rescheduling.ts';

/** Nearer than this it was a press, not a drag. */
const nearest = 4;

interface Drag {
  readonly item: AgendaItem;
  readonly edge: 'start' | 'end' | 'both';
  readonly fromX: number;
  readonly days: Days;
  hasMoved: boolean;
}

/**
 * Dragging items along the ruler: as a whole, or by one of their ends (an element with `data-edge`). Escape puts it back.
 * `dayWidth` is that of the ruler, in CSS pixels.
 */
export function useDragging(moving: Rescheduling, dayWidth: number) {
  const drag = useRef<Drag | null>(null);
  const cancel = useRef(moving.cancel);
  cancel.current = moving.cancel;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || drag.current === null) return;
      drag.current = null;
      cancel.current();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, []);

  return {
    onPointerDown(event: PointerEvent<HTMLElement>, item: AgendaItem): void {
      if (event.button !== 0 || item.hold === 'fixed') return;
      const edge = (event.target as HTMLElement).dataset.edge;
      moving.keep();
      drag.current = {
        item,
        edge: edge === 'start' || edge === 'end' ? edge : 'both',
        fromX: event.clientX,
        days: { startDate: item.startDate, endDate: item.endDate },
        hasMoved: false,
      };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent<HTMLElement>): void {
      const now = drag.current;
      if (now === null) return;
      const by = event.clientX - now.fromX;
      if (!now.hasMoved && Math.abs(by) < nearest) return;
      now.hasMoved = true;
      moving.put(now.item, dragged(now, Math.round(by / dayWidth)));
    },
    onPointerUp(): void {
      const now = drag.current;
      drag.current = null;
      if (now?.hasMoved) moving.keep();
    },
    onPointerCancel(): void {
      drag.current = null;
      moving.cancel();
    },
  };
}

/** The days after a drag by so many days; an end does not pass the other one. */
function dragged({ edge, days }: Drag, by: number): Days {
  const startDate = edge === 'end' ? days.startDate : addDays(days.startDate, by);
  const endDate = edge === 'start' ? days.endDate : addDays(days.endDate, by);
  if (startDate <= endDate) return { startDate, endDate };
  return edge === 'start' ? { startDate: endDate, endDate } : { startDate, endDate: startDate };
}
