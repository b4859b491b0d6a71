/** Hours of one bar in minutes; core below, then learning, then side. */
export type HoursBarData = {
  readonly key: string;
  /** Under the bar: "48". */
  readonly label: string;
  /** The bar in words. */
  readonly words: string;
  readonly core: number;
  readonly learning: number;
  readonly side: number;
  /** The black line. */
  readonly contract: number;
  /** What is planned of a bar that is still to come: drawn hollow. */
  readonly ahead: { readonly core: number; readonly side: number } | null;
};

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type DrawnBar = {
  readonly bar: HoursBarData;
  readonly core: Box | null;
  readonly learning: Box | null;
  readonly side: Box | null;
  readonly middle: number;
  readonly hasLabel: boolean;
  readonly line: { readonly x: number; readonly y: number; readonly width: number };
};

export type WeekBarsLayout = {
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly ticks: readonly { readonly minutes: number; readonly y: number }[];
  readonly bars: readonly DrawnBar[];
};

const left = 30;
const top = 12;
const bottom = 168;
const height = 206;
/** Between two parts of a bar. */
const seam = 1.5;
const labelRoom = 34;

/** Where the bars stand in a picture of `width` CSS pixels; the scale reaches a little above the tallest bar and the contract. */
export function layOutWeekBars(data: readonly HoursBarData[], width: number): WeekBarsLayout {
  const tallest = Math.max(60, ...data.map((b) => Math.max(b.core + b.learning + b.side, b.contract)));
  const step = stepOf(tallest);
  const most = Math.max(step, tallest * 1.06);
  const y = (minutes: number) => bottom - (minutes / most) * (bottom - top);
  const room = (width - left - 2) / Math.max(1, data.length);
  const barWidth = Math.max(2, Math.min(28, room * 0.72));
  const labelEvery = Math.max(1, Math.ceil(labelRoom / room));
  return {
    height,
    plot: { left, right: width, top, bottom },
    ticks: Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => ({ minutes: i * step, y: y(i * step) })),
    bars: data.map((bar, i) => {
      const x = left + 4 + i * room + (room - barWidth) / 2 - 2;
      const stack = stackOf(
        bar.ahead ? { core: bar.ahead.core, learning: 0, side: bar.ahead.side } : bar,
        (from, to) => {
          const gap = from > 0 && to > from ? seam : 0;
          const box = { x, y: y(to), width: barWidth, height: Math.max(0, y(from) - y(to) - gap) };
          return to > from ? { ...box, height: Math.max(1, box.height) } : null;
        },
      );
      return {
        bar,
        ...stack,
        middle: x + barWidth / 2,
        hasLabel: i % labelEvery === 0,
        line: {
          x: x - Math.min(2, (room - barWidth) / 2),
          y: y(bar.contract),
          width: barWidth + Math.min(4, room - barWidth),
        },
      };
    }),
  };
}

function stackOf(
  { core, learning, side }: { core: number; learning: number; side: number },
  box: (from: number, to: number) => Box | null,
) {
  return {
    core: box(0, core),
    learning: box(core, core + learning),
    side: box(core + learning, core + learning + side),
  };
}

/** Steps of whole hours that make at most five lines: 12 hours for a week of 36. */
function stepOf(minutes: number): number {
  const hours = [1, 2, 4, 6, 8, 12, 24, 48, 100, 200, 250, 500, 1_000, 2_500];
  const step = hours.find((h) => minutes / 60 / h <= 4) ?? Math.ceil(minutes / 60 / 4);
  return step * 60;
}

/** Where the line of today stands: before the bar that is still to come, or after the last; null when there is none to come or gone. */
export function todayX(layout: WeekBarsLayout, isBefore: (bar: HoursBarData) => boolean): number | null {
  const at = layout.bars.findIndex((b) => !isBefore(b.bar));
  if (at <= 0) return null;
  const [before, after] = [layout.bars[at - 1], layout.bars[at]];
  return before && after ? (before.middle + after.middle) / 2 : null;
}
