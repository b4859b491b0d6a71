/** The middle and size of a radar of five axes in CSS pixels, and where its words stand. */
export interface RadarFrame {
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Names above the points at the sides instead of beside them. */
  readonly isNarrow: boolean;
}

const most = 5;
const roomForNames = 196;
const narrowUnder = 470;

/** A radar that fills the width there is; in a narrow one the names go where they need no width. */
export function radarFrame(available: number): RadarFrame {
  const width = Math.max(240, Math.min(available, 520));
  const isNarrow = width < narrowUnder;
  const radius = Math.floor(Math.min(160, (width - (isNarrow ? 44 : roomForNames)) / (2 * Math.cos(Math.PI / 10))));
  const y = radius + 44;
  return {
    width,
    height: Math.ceil(y + radius * Math.sin((3 * Math.PI) / 10) + 58),
    x: width / 2,
    y,
    radius,
    isNarrow,
  };
}

/** Where a value lies on an axis; axis 0 points up, the others follow clockwise. The middle is 0, the edge 5. */
export function radarPoint(frame: RadarFrame, axis: number, value: number): { readonly x: number; readonly y: number } {
  const angle = (axis * 2 * Math.PI) / 5 - Math.PI / 2;
  const length = (frame.radius * value) / most;
  return { x: tenth(frame.x + length * Math.cos(angle)), y: tenth(frame.y + length * Math.sin(angle)) };
}

/** The outline of a ring. */
export function radarRing(frame: RadarFrame, value: number): string {
  return `${[0, 1, 2, 3, 4].map((axis) => `${axis === 0 ? 'M' : 'L'}${at(frame, axis, value)}`).join('')}Z`;
}

/**
 * The lines between values that are next to each other and both there: a line stops where there is no value. `isWhole` when
 * nothing is missing, so that it may be filled.
 */
export function radarLine(
  frame: RadarFrame,
  values: readonly (number | null)[],
): { readonly d: string; readonly isWhole: boolean } {
  const isWhole = values.every((v) => v !== null);
  if (isWhole)
    return { d: `${values.map((v, i) => `${i === 0 ? 'M' : 'L'}${at(frame, i, v ?? 0)}`).join('')}Z`, isWhole };
  const d = values.map((value, i) => {
    const next = (i + 1) % values.length;
    const other = values[next] ?? null;
    return value === null || other === null ? '' : `M${at(frame, i, value)}L${at(frame, next, other)}`;
  });
  return { d: d.join(''), isWhole };
}

function at(frame: RadarFrame, axis: number, value: number): string {
  const { x, y } = radarPoint(frame, axis, value);
  return `${x} ${y}`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
