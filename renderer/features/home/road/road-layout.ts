import { type Point, Polyline } from './polyline.ts';

/** Where everything of the road picture stands, in CSS pixels. Pure: the same width and count give the same picture. */
export interface RoadLayout {
  readonly orientation: 'rows' | 'down';
  readonly width: number;
  readonly height: number;
  readonly line: Polyline;
  /** Distances at which stretch 1, 2 and 3 begin, and where the road ends. */
  readonly cuts: readonly [number, number, number, number];
  /** Left end of the heading of each stretch, and the base line of its title. */
  readonly headings: readonly Point[];
  /** Titles of the stretches take two lines. */
  readonly isTight: boolean;
  readonly signWidth: number;
  readonly signHeight: number;
  readonly stations: readonly StationPlace[];
  /** Middles of the bends, where chevrons give the direction; `down` is always so in this picture. */
  readonly bends: readonly Point[];
}

export interface StationPlace {
  /** Where it stands along the road. */
  readonly s: number;
  readonly point: Point;
  /** Upper left corner of its sign. */
  readonly sign: Point;
}

const margin = 36;
const signHeight = 70;
const rowHeight = 158;

export function layoutRoad(width: number, stationCount: number): RoadLayout {
  if (width < 560) return layoutDown(width, stationCount);
  return stationCount <= 2 && width >= (stationCount === 2 ? 960 : 880)
    ? layoutOneRow(width, stationCount)
    : layoutRows(width, stationCount);
}

/** A wave that fades out at both ends, so that pieces join smoothly. `t` runs from 0 to 1. */
function wave(t: number, amplitude: number, periods: number): number {
  const fade = (u: number) => {
    const c = Math.min(1, u);
    return c * c * (3 - 2 * c);
  };
  return amplitude * Math.sin(2 * Math.PI * periods * t) * fade(t * 5) * fade((1 - t) * 5);
}

function straight(from: Point, toX: number, amplitude: number, periods: number): Point[] {
  const steps = Math.max(2, Math.ceil(Math.abs(toX - from.x) / 6));
  const turn = toX > from.x ? -1 : 1;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    return { x: from.x + (toX - from.x) * t, y: from.y + turn * wave(t, amplitude, periods) };
  });
}

/** A half circle downwards, to the right or to the left of `top`. */
function bend(top: Point, side: 1 | -1): Point[] {
  const r = rowHeight / 2;
  return Array.from({ length: 29 }, (_, i) => {
    const angle = (Math.PI * (i + 1)) / 30;
    return { x: top.x + side * r * Math.sin(angle), y: top.y + r - r * Math.cos(angle) };
  });
}

function layoutOneRow(width: number, count: number): RoadLayout {
  const y = 194;
  const line = new Polyline(straight({ x: margin, y }, width - margin - 46, 22, 1.5));
  const cuts = [0, 0.255 * line.length, 0.5 * line.length, line.length] as const;
  const [from, to] = [cuts[2] + 30, line.length - 96];
  const stations = Array.from({ length: count }, (_, i) => {
    const s = from + ((i + 0.5) / count) * (to - from) + 14;
    return stationAt(line, s, 144);
  });
  return {
    orientation: 'rows',
    width,
    height: y + 74,
    line,
    cuts,
    headings: cuts.slice(0, 3).map((s) => ({ x: line.at(s).x + 4, y: 36 })),
    isTight: false,
    signWidth: 144,
    signHeight,
    stations,
    bends: [],
  };
}

function layoutRows(width: number, count: number): RoadLayout {
  const isTight = width < 860;
  const signWidth = 144;
  const gap = 6;
  const r = rowHeight / 2;
  const top = isTight ? 132 : 112;
  const inner = width - 2 * (margin + r);
  const capacity = Math.max(1, Math.floor((inner + gap / 2) / (signWidth + gap / 2)));
  const rows = Math.max(1, Math.ceil(count / capacity));
  const perRow = Math.max(1, Math.ceil(count / rows));
  const points: Point[] = [];
  const bends: Point[] = [];
  const ranges: [number, number][] = [];
  for (let row = 0; row <= rows; row++) {
    const toRight = row % 2 === 0;
    const isLast = row === rows;
    const y = top + row * rowHeight;
    const start = row === 0 ? margin : toRight ? margin + r : width - margin - r;
    const turn = toRight ? width - margin - r : margin + r;
    const end = isLast ? (toRight ? width - margin - 46 : margin + 46) : turn;
    points.push(...straight({ x: start, y }, end, 9, 2));
    ranges.push([start, end]);
    if (!isLast) {
      points.push(...bend({ x: turn, y }, toRight ? 1 : -1));
      bends.push({ x: turn + (toRight ? r : -r), y: y + r });
    }
  }
  const line = new Polyline(points);
  const cuts = [0, (width - 2 * margin) * 0.345, (width - 2 * margin) * 0.67, line.length] as const;
  const stations = Array.from({ length: count }, (_, i) => {
    const row = 1 + Math.floor(i / perRow);
    const inRow = Math.min(perRow, count - (row - 1) * perRow);
    const [start, end] = ranges[row] as [number, number];
    const dir = end > start ? 1 : -1;
    const isLast = row === rows;
    // The flag (28 px) stands at the end of the last row: signs keep clear of it, and still have their own width.
    const stop = isLast ? end - dir * 34 : end + dir * 6;
    const begin = start - dir * 6;
    const pitch = Math.min(Math.abs(stop - begin) / inRow, signWidth * 1.5);
    const x = begin + dir * pitch * (i - (row - 1) * perRow + 0.5);
    const y = top + row * rowHeight;
    return stationAt(line, line.nearest({ x, y }), signWidth);
  });
  return {
    orientation: 'rows',
    width,
    height: top + rows * rowHeight + 60,
    line,
    cuts,
    headings: cuts.slice(0, 3).map((s) => ({ x: line.at(s).x + 4, y: 36 })),
    isTight,
    signWidth,
    signHeight,
    stations,
    bends,
  };
}

function stationAt(line: Polyline, s: number, signWidth: number): StationPlace {
  const point = line.at(s);
  return { s, point, sign: { x: point.x - signWidth / 2, y: point.y - signHeight - 24 } };
}

function layoutDown(width: number, count: number): RoadLayout {
  const x = 26;
  const head = 84;
  const step = signHeight + 20;
  const height = 44 + 3 * head + count * step + 40;
  const points: Point[] = [];
  for (let y = 8; y <= height - 26; y += 5) points.push({ x: x + 6 * Math.sin(y / 46), y });
  const line = new Polyline(points);
  const titles = [34, 34 + head, 34 + 2 * head];
  const sAt = (y: number) => line.nearest({ x, y });
  const stations = Array.from({ length: count }, (_, i) => {
    const y = (titles[2] as number) + head + i * step + 8;
    const s = sAt(y);
    const point = line.at(s);
    return { s, point, sign: { x: 54, y: point.y - signHeight / 2 } };
  });
  return {
    orientation: 'down',
    width,
    height,
    line,
    cuts: [0, sAt((titles[1] as number) - 22), sAt((titles[2] as number) - 22), line.length],
    headings: titles.map((y) => ({ x: 56, y: y - 4 })),
    isTight: false,
    signWidth: width - 66,
    signHeight,
    stations,
    bends: [],
  };
}
