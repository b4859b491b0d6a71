import { Drawing, mm } from './drawing.tsx';
import { textWidth } from './fit-text.ts';
import { Pump } from './pump.tsx';

export interface RoadStation {
  readonly code: string;
  /** One or two words, and the hours. */
  readonly state: string;
  readonly hours: string;
  /** Share that is done, 0–1. */
  readonly filled: number;
}

export interface RoadStretch {
  readonly title: string;
  readonly progress: string;
  /** Share that is built, 0–1. */
  readonly built: number;
}

export interface RoadProps {
  readonly label: string;
  readonly stretches: readonly [RoadStretch, RoadStretch, RoadStretch];
  /** At most three are drawn. */
  readonly stations: readonly RoadStation[];
  /** Said under the last stretch when there are more stations than are drawn. */
  readonly more: string;
  readonly destination: string;
}

type Point = readonly [number, number];
type Curve = readonly [Point, Point, Point, Point];

/** Three stretches over the full measure: up to step 2, down to step 3, up to the assignment. */
const curves: readonly [Curve, Curve, Curve] = [
  [
    [4.2, 40],
    [27, 40],
    [28, 17],
    [52, 17],
  ],
  [
    [52, 17],
    [76, 17],
    [78, 40],
    [102, 40],
  ],
  [
    [102, 40],
    [126, 40],
    [134, 17],
    [166, 17],
  ],
];
const width = 170;
const samples = 60;
const casing = 5.4;

/** The routekaart as on a map: built = black with a white centre line, still to build = dashed edges. */
export function Road({ label, stretches, stations, more, destination }: RoadProps) {
  const [first, second, third] = stretches;
  return (
    <Drawing width={width} height={56} label={label}>
      {curves.map((curve, i) => (
        <Stretch key={curve[0].join()} curve={curve} built={stretches[i]?.built ?? 0} />
      ))}
      {curves.map(([[x, y]], i) => (
        <g key={x}>
          <circle cx={x} cy={y} r={4.1} fill="#fff" stroke="#000" strokeWidth={0.5} />
          <circle cx={x} cy={y} r={3.3} />
          <text className="mark on-black" x={x} y={y + 1.5} textAnchor="middle" style={{ fontSize: '4.4px' }}>
            {i + 1}
          </text>
        </g>
      ))}
      <Heading x={0} y={49.5} stretch={first} />
      <Heading x={44} y={5} stretch={second} />
      <Heading x={97} y={49.5} stretch={third} />
      <Stations stations={stations} />
      {more !== '' && (
        <text x={width} y={53.6} textAnchor="end">
          {more}
        </text>
      )}
      <path d="M166 17v-12" stroke="#000" strokeWidth={0.9} />
      <path d="M149 2.4h17.6l3.2 3-3.2 3H149z" />
      <text className="strong on-black" x={157.9} y={6.4} textAnchor="middle">
        {destination}
      </text>
    </Drawing>
  );
}

function Heading({ x, y, stretch }: { x: number; y: number; stretch: RoadStretch }) {
  return (
    <>
      <text className="label" x={x} y={y}>
        {stretch.title}
      </text>
      <text x={x} y={y + 4.1}>
        {stretch.progress}
      </text>
    </>
  );
}

function Stretch({ curve, built }: { curve: Curve; built: number }) {
  const points = Array.from({ length: samples + 1 }, (_, k) => pointAt(curve, k / samples));
  const whole = lineThrough(points);
  const cut = Math.round(samples * Math.max(0, Math.min(1, built)));
  const done = lineThrough(points.slice(0, cut + 1));
  return (
    <>
      {cut < samples && (
        <>
          <path d={whole} stroke="#000" strokeWidth={casing} strokeDasharray="2.2 1.1" fill="none" />
          <path d={whole} stroke="#fff" strokeWidth={casing - 1} fill="none" />
        </>
      )}
      {cut > 0 && (
        <>
          <path d={done} stroke="#000" strokeWidth={casing} fill="none" />
          <path d={done} stroke="#fff" strokeWidth={0.5} strokeDasharray="2.6 1.8" fill="none" />
        </>
      )}
    </>
  );
}

/** Where up to three stations stand along the last stretch, for one, two and three of them. */
const places: readonly (readonly number[])[] = [[], [0.45], [0.3, 0.6], [0.3, 0.56, 0.82]];

function Stations({ stations }: { stations: readonly RoadStation[] }) {
  const drawn = stations.slice(0, 3);
  return drawn.map((station, i) => {
    const [x, y] = pointAt(curves[2], places[drawn.length]?.[i] ?? 0.5);
    const isAbove = i < 2;
    const pumpX = x - 3.5;
    const pumpY = isAbove ? y - 19 : y + 9;
    const foot = isAbove ? pumpY + 11.6 : pumpY - 0.4;
    const lift = i === 0 ? 3.4 : i === 1 ? 1.6 : 4.4;
    const textWidthThere = Math.max(textWidth(station.state, 2.82), textWidth(station.hours, 2.82));
    const isLeft = isAbove || pumpX + 10.4 + textWidthThere > width;
    return (
      <g key={station.code}>
        <path d={`M${mm(x)} ${mm(y)}V${mm(foot)}`} stroke="#000" strokeWidth={0.9} />
        <circle cx={mm(x)} cy={mm(y)} r={1.2} fill="#fff" stroke="#000" strokeWidth={0.5} />
        <Pump x={pumpX} y={pumpY} code={station.code} filled={station.filled} />
        {isLeft ? (
          <>
            <text className="strong" x={mm(pumpX - 1.6)} y={mm(pumpY + lift)} textAnchor="end">
              {station.state}
            </text>
            <text x={mm(pumpX - 1.6)} y={mm(pumpY + lift + 3.6)} textAnchor="end">
              {station.hours}
            </text>
          </>
        ) : (
          <>
            <text className="strong" x={mm(pumpX + 10.4)} y={mm(pumpY + 4.4)}>
              {station.state}
            </text>
            <text x={mm(pumpX + 10.4)} y={mm(pumpY + 8)}>
              {station.hours}
            </text>
          </>
        )}
      </g>
    );
  });
}

/** A cubic Bézier curve at t = 0 … 1. */
function pointAt(curve: Curve, t: number): Point {
  const u = 1 - t;
  const at = (axis: 0 | 1) =>
    u ** 3 * curve[0][axis] +
    3 * u ** 2 * t * curve[1][axis] +
    3 * u * t ** 2 * curve[2][axis] +
    t ** 3 * curve[3][axis];
  return [at(0), at(1)];
}

function lineThrough(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${mm(x)} ${mm(y)}`).join('L')}`;
}
