import { ClimateDimension } from './kinds/self-direction.ts';
import type { PlanView } from './plan-view.ts';
import type { RecordOf } from './records.ts';

type Sheet = RecordOf<'climateSheet'>;

/** The five dimensions in the order of the method (method.md, Learning climate). */
export const climateDimensions: readonly ClimateDimension[] = ClimateDimension.options;

/** More than this many sheets beside each other cannot be told apart. */
const mostBeside = 4;

/** From now to wanted on one dimension, −4 to 4; null when one of them is not said. */
export function stepWanted(sheet: Sheet, dimension: ClimateDimension): number | null {
  const { now, wanted } = sheet.dimensions[dimension];
  return now === null || wanted === null ? null : wanted - now;
}

export interface Widest {
  readonly dimension: ClimateDimension;
  /** In places on the line, 1 to 4. */
  readonly size: number;
}

/** The dimension with the largest step from now to wanted; null when nothing is to change or little is said. */
export function widestStep(sheet: Sheet): Widest | null {
  return widestOf((dimension) => Math.abs(stepWanted(sheet, dimension) ?? 0));
}

/** The dimension on which these sheets put now farthest apart; null when they agree. */
export function widestBetween(sheets: readonly Sheet[]): Widest | null {
  return widestOf((dimension) => {
    const places = sheets.flatMap((sheet) => sheet.dimensions[dimension].now ?? []);
    return places.length < 2 ? 0 : Math.max(...places) - Math.min(...places);
  });
}

function widestOf(sizeOf: (dimension: ClimateDimension) => number): Widest | null {
  return climateDimensions.reduce<Widest | null>((widest, dimension) => {
    const size = sizeOf(dimension);
    return size > (widest?.size ?? 0) ? { dimension, size } : widest;
  }, null);
}

/** The last sheet of each who filled one in. */
export function newestByEach(view: PlanView): readonly Sheet[] {
  return (['employee', 'manager', 'team'] as const).flatMap(
    (by) => view.climateSheets.findLast((sheet) => sheet.by === by) ?? [],
  );
}

/** The sheets to lay beside each other, newest first: the last of each, and earlier ones as far as there is room. */
export function sheetsBeside(view: PlanView): readonly Sheet[] {
  const newest = newestByEach(view);
  const others = view.climateSheets.filter((sheet) => !newest.includes(sheet)).toReversed();
  const chosen = new Set([...newest, ...others].slice(0, mostBeside));
  return view.climateSheets.filter((sheet) => chosen.has(sheet)).toReversed();
}
