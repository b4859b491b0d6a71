/**
 * Where the marks of one requirement stand on the five-point rule, in CSS pixels at 100%. Every person keeps an own mark:
 * levels are put side by side and never averaged (method, step 2).
 */
export type GapLevels = {
  required: number;
  own: number | null;
  /** One level a person. */
  others: readonly number[];
  agreed: number | null;
};

export const gapBox = { width: 276, height: 44, first: 14, pitch: 62, middle: 28, laneTop: 4.5 } as const;

/** The x of a level from 1 to 5. */
export function levelX(level: number): number {
  return gapBox.first + (level - 1) * gapBox.pitch;
}

/** From the agreed level, or while nothing is agreed the own one, up to what is required; null when there is no gap. */
export function gapSpan({ required, own, agreed }: GapLevels): { from: number; to: number } | null {
  const base = agreed ?? own;
  return base === null || base >= required ? null : { from: levelX(base), to: levelX(required) };
}

/**
 * The x of each other person's mark, in their order; people on the same level stand side by side around it, and at the
 * ends of the rule as far inwards as it takes to stay in the picture.
 */
export function otherMarks(others: readonly number[]): number[] {
  return others.map((level, index) => {
    const count = others.filter((one) => one === level).length;
    const nth = others.slice(0, index).filter((one) => one === level).length;
    const apart = Math.min(14, (gapBox.pitch - 12) / Math.max(1, count - 1));
    const half = ((count - 1) / 2) * apart;
    const middle = Math.min(gapBox.width - 7 - half, Math.max(7 + half, levelX(level)));
    return middle - half + nth * apart;
  });
}
