import type { ReactNode } from 'react';

export interface DrawingProps {
  /** In millimetres; 1 unit of the drawing is 1 mm. */
  readonly width: number;
  readonly height: number;
  /** Says the whole content in words. Without it the drawing is decoration beside the same numbers in text. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A picture on paper. The role stands on the svg itself: on a wrapper the PDF loses the alternative text. */
export function Drawing({ width, height, label, children }: DrawingProps) {
  const size = { width: `${width}mm`, height: `${height}mm`, viewBox: `0 0 ${width} ${height}` };
  return label === undefined ? (
    <svg {...size} aria-hidden="true">
      {children}
    </svg>
  ) : (
    <svg {...size} role="img" aria-label={label}>
      {children}
    </svg>
  );
}

/** Hundredths of a millimetre are finer than any printer. */
export function mm(value: number): number {
  return Math.round(value * 100) / 100;
}
