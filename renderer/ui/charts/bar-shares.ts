/** A part of a bar as shares of its whole length, from 0 to 1. */
export type Share = { start: number; length: number };

/**
 * Lays amounts end to end on a scale. What is below zero counts as nothing; a scale of zero gives parts without length.
 */
export function sharesOf(amounts: readonly number[], scale: number): Share[] {
  let start = 0;
  return amounts.map((amount) => {
    const length = scale > 0 ? Math.max(0, amount) / scale : 0;
    const share = { start, length };
    start += length;
    return share;
  });
}

/** The place and length of a rectangle for a share, in CSS, with a hairline of air before what follows. */
export function shareStyle({ start, length }: Share, air = 2): { x: string; width: string } {
  return { x: `${round(start * 100)}%`, width: `max(2px, calc(${round(length * 100)}% - ${air}px))` };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
