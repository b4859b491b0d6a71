import type { PdfPage } from './page.ts';

/** What a page is drawn by, as pdf.js lists it. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

type Matrix = readonly [number, number, number, number, number, number];

const unit: Matrix = [1, 0, 0, 1, 0, 0];
/** A picture smaller than this share of its page shows nothing one would read. */
const smallest = 0.01;
const mostDots = 2_000;

/** The small filled shapes on a page, which stand before entries, and how many pictures of some size it has. */
export function drawnOn(
  operators: Operators | null,
  ops: Readonly<Record<string, number>>,
  area: number,
): Pick<PdfPage, 'dots' | 'pictures'> {
  const dots: { x: number; y: number }[] = [];
  let pictures = 0;
  if (operators === null) return { dots, pictures };
  let matrix = unit;
  const kept: Matrix[] = [];
  operators.fnArray.forEach((operator, i) => {
    const args = operators.argsArray[i] as readonly unknown[] | null;
    if (operator === ops.save) kept.push(matrix);
    else if (operator === ops.restore) matrix = kept.pop() ?? unit;
    else if (operator === ops.transform) matrix = times(matrix, args as unknown as Matrix);
    else if (operator === ops.paintFormXObjectBegin) {
      kept.push(matrix);
      if (Array.isArray(args?.[0])) matrix = times(matrix, args[0] as unknown as Matrix);
    } else if (operator === ops.paintFormXObjectEnd) matrix = kept.pop() ?? unit;
    else if (operator === ops.constructPath) {
      const dot = dotOf(args, ops, matrix);
      if (dot && dots.length < mostDots) dots.push(dot);
    } else if (
      operator === ops.paintImageXObject ||
      operator === ops.paintInlineImageXObject ||
      operator === ops.paintImageMaskXObject
    ) {
      const size = Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
      if (size > area * smallest) pictures++;
    }
  });
  return { dots, pictures };
}

function dotOf(
  args: readonly unknown[] | null,
  ops: Readonly<Record<string, number>>,
  matrix: Matrix,
): { x: number; y: number } | null {
  const isFilled = args?.[0] === ops.fill || args?.[0] === ops.eoFill || args?.[0] === ops.fillStroke;
  const box = args?.[2] as ArrayLike<number> | undefined;
  if (!isFilled || box === undefined || box.length < 4) return null;
  const [x1, y1] = apply(matrix, box[0] as number, box[1] as number);
  const [x2, y2] = apply(matrix, box[2] as number, box[3] as number);
  const width = Math.abs(x2 - x1);
  const height = Math.abs(y2 - y1);
  const isRound =
    width > 1.2 && width < 9 && height > 1.2 && height < 9 && width < height * 1.7 && height < width * 1.7;
  return isRound ? { x: (x1 + x2) / 2, y: (y1 + y2) / 2 } : null;
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function times(m: Matrix, n: Matrix): Matrix {
  const [a, b] = apply([m[0], m[1], m[2], m[3], 0, 0], n[0], n[1]);
  const [c, d] = apply([m[0], m[1], m[2], m[3], 0, 0], n[2], n[3]);
  const [e, f] = apply(m, n[4], n[5]);
  return [a, b, c, d, e, f];
}
