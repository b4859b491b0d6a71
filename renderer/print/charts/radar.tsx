import type { ReactNode } from 'react';
import { Drawing, mm } from './drawing.tsx';

const size = { width: 104, height: 92 };
const middle = { x: 52, y: 49 };
const radius = 34;

function at(axis: number, value: number): { x: number; y: number } {
  const angle = (axis * 2 * Math.PI) / 5 - Math.PI / 2;
  const length = (radius * value) / 5;
  return { x: mm(middle.x + length * Math.cos(angle)), y: mm(middle.y + length * Math.sin(angle)) };
}

interface Line {
  readonly className: string;
  readonly width: number;
  readonly dashes?: string;
  readonly mark: (x: number, y: number) => ReactNode;
}

/** Newest first: a heavy line with dots, dashes with squares, dots with triangles. */
const lines: readonly [Line, Line, Line] = [
  {
    className: 'scan-now',
    width: 0.9,
    mark: (x, y) => <circle className="scan-now-dot" cx={x} cy={y} r={1.3} />,
  },
  {
    className: 'scan-before',
    width: 0.5,
    dashes: '1.8 .9',
    mark: (x, y) => (
      <rect x={mm(x - 0.95)} y={mm(y - 0.95)} width={1.9} height={1.9} fill="#fff" stroke="#000" strokeWidth={0.35} />
    ),
  },
  {
    className: 'scan-before',
    width: 0.35,
    dashes: '.4 1',
    mark: (x, y) => <path d={`M${x} ${mm(y - 1.1)}l1.1 1.9h-2.2z`} fill="#fff" stroke="#000" strokeWidth={0.3} />,
  },
];

/** The mark of the newest scan, of the one before it, or of the one before that. */
export function ScanMark({ index, x, y }: { index: number; x: number; y: number }) {
  return (lines[index] ?? lines[2]).mark(x, y);
}

/** How a scan is drawn, for the key. */
export function ScanLine({ index }: { index: number }) {
  const line = lines[index] ?? lines[2];
  return (
    <Drawing width={12} height={4}>
      <path
        d="M.5 2h11"
        className={line.className}
        strokeWidth={line.width}
        strokeDasharray={line.dashes}
        strokeLinecap="round"
      />
      {line.mark(6, 2)}
    </Drawing>
  );
}

export interface PaperRadarProps {
  readonly label: string;
  /** In the order of the axes, clockwise from the top. */
  readonly names: readonly { readonly name: string; readonly value: string }[];
  /** Newest first; null = no score, and there its line stops. */
  readonly scans: readonly (readonly (number | null)[])[];
}

/** The five factors of up to three scans. */
export function PaperRadar({ label, names, scans }: PaperRadarProps) {
  return (
    <Drawing {...size} label={label}>
      {[1, 2, 3, 4, 5].map((ring) => (
        <path
          key={ring}
          d={`M${[0, 1, 2, 3, 4].map((axis) => `${at(axis, ring).x} ${at(axis, ring).y}`).join('L')}Z`}
          fill="none"
          stroke="#000"
          strokeWidth={ring === 5 ? 0.3 : 0.12}
        />
      ))}
      {names.map(({ name }, axis) => (
        <path
          key={name}
          d={`M${middle.x} ${middle.y}L${at(axis, 5).x} ${at(axis, 5).y}`}
          stroke="#000"
          strokeWidth={0.12}
          strokeDasharray={axis === 4 ? '.8 .8' : undefined}
        />
      ))}
      {[1, 2, 3, 4, 5].map((ring) => (
        <g key={ring}>
          <rect x={52.6} y={mm(at(0, ring).y - 1.3)} width={2.4} height={2.6} fill="#fff" />
          <text x={53} y={mm(at(0, ring).y + 1)}>
            {ring}
          </text>
        </g>
      ))}
      {scans
        .map((scores, index) => ({ scores, index }))
        .toReversed()
        .map(({ scores, index }) => (
          <OneScan key={index} scores={scores} line={lines[index] ?? lines[2]} />
        ))}
      {names.map((axis, i) => (
        <AxisName key={axis.name} axis={axis} index={i} />
      ))}
    </Drawing>
  );
}

function OneScan({ scores, line }: { scores: readonly (number | null)[]; line: Line }) {
  const points = scores.map((score, axis) => (score === null ? null : at(axis, score)));
  const d = points.map((point, i) => {
    const next = points[(i + 1) % points.length] ?? null;
    return point === null || next === null ? '' : `M${point.x} ${point.y}L${next.x} ${next.y}`;
  });
  return (
    <g>
      <path
        d={d.join('')}
        fill="none"
        className={line.className}
        strokeWidth={line.width}
        strokeDasharray={line.dashes}
        strokeLinecap="round"
      />
      {points.map((point, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the five axes have a fixed order
        point === null ? null : <g key={i}>{line.mark(point.x, point.y)}</g>,
      )}
    </g>
  );
}

const places = [
  { x: 52, y: 7, anchor: 'middle' },
  { x: 86.8, y: 37.5, anchor: 'start' },
  { x: 73.5, y: 81.1, anchor: 'start' },
  { x: 30.5, y: 81.1, anchor: 'end' },
  { x: 17.2, y: 37.5, anchor: 'end' },
] as const;

function AxisName({ axis, index }: { axis: { name: string; value: string }; index: number }) {
  const place = places[index] ?? places[0];
  return (
    <g textAnchor={place.anchor}>
      <text className="label" x={place.x} y={place.y}>
        {axis.name}
      </text>
      <text x={place.x} y={place.y + 4}>
        {axis.value}
      </text>
    </g>
  );
}
