import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

interface SizeHandleProps {
  readonly label: string;
  /** The direction in which it moves: x = the width of what stands before it, y = the height of what comes after it. */
  readonly axis: 'x' | 'y';
  /** All in CSS px. */
  readonly size: number;
  readonly min: number;
  readonly max: number;
  /** The size that a double click gives back. */
  readonly usual: number;
  onChange(size: number): void;
}

const keyStep = 16;

/** The edge between two parts of the window, to make one of them larger: by dragging, or with the arrow keys, Home and End. */
export function SizeHandle({ label, axis, size, min, max, usual, onChange }: SizeHandleProps) {
  const from = useRef<{ readonly at: number; readonly size: number } | null>(null);
  const change = (to: number) => onChange(Math.round(Math.min(max, Math.max(min, to))));
  /** How far the pointer went since it took hold, in the direction that makes the part larger. */
  const along = (event: PointerEvent) => (axis === 'x' ? event.clientX : -event.clientY);
  const larger = axis === 'x' ? 'ArrowRight' : 'ArrowUp';
  const smaller = axis === 'x' ? 'ArrowLeft' : 'ArrowDown';
  const onKey = (event: KeyboardEvent) => {
    const to = { [larger]: size + keyStep, [smaller]: size - keyStep, Home: min, End: max }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    change(to);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; this is the focusable separator of ARIA
    <div
      role="separator"
      tabIndex={0}
      className="rk-size-handle"
      data-axis={axis}
      aria-label={label}
      aria-orientation={axis === 'x' ? 'vertical' : 'horizontal'}
      aria-valuenow={size}
      aria-valuemin={min}
      aria-valuemax={max}
      onKeyDown={onKey}
      onDoubleClick={() => change(usual)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { at: along(event), size };
      }}
      onPointerMove={(event) => from.current && change(from.current.size + along(event) - from.current.at)}
      onLostPointerCapture={() => {
        from.current = null;
      }}
    />
  );
}
