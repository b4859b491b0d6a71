import type { Standing } from '#shared/model/gap.ts';
import { Drawing, mm } from './drawing.tsx';
import { Hatch } from './fill.tsx';

const width = 41;
const height = 8.4;
const axis = 5.2;

/** Levels 1–5 lie between 4 mm from either side. */
function at(level: number): number {
  return 4 + ((level - 1) * (width - 8)) / 4;
}

/**
 * One requirement on the rule of five: bar = needed, ring = own, triangles = others, dot = agreed, hatch = gap. Never an
 * average (method.md, step 2). Decoration: the numbers stand in the same row.
 */
export function GapRule({ standing }: { standing: Standing }) {
  const { required, own, agreed } = standing;
  const base = agreed ?? own;
  return (
    <Drawing width={width} height={height}>
      <path
        d={`M${at(1)} ${axis}H${at(5)}${[1, 2, 3, 4, 5].map((l) => `M${mm(at(l))} ${axis - 1}v2`).join('')}`}
        stroke="#000"
        strokeWidth={0.2}
      />
      {base !== null && required > base && <GapBar from={at(base)} to={at(required)} />}
      <RequiredBar x={at(required)} />
      <Others levels={standing.others} />
      {own !== null && <OwnRing x={at(own)} y={axis} />}
      {agreed !== null && <AgreedDot x={at(agreed)} y={axis} />}
    </Drawing>
  );
}

function GapBar({ from, to }: { from: number; to: number }) {
  const box = { x: mm(from), y: axis - 1.1, width: mm(to - from), height: 2.2 };
  return (
    <>
      <rect {...box} fill="#fff" />
      <Hatch {...box} step={1.05} line={0.26} leans="right" />
      <rect {...box} fill="none" stroke="#000" strokeWidth={0.25} />
    </>
  );
}

function RequiredBar({ x }: { x: number }) {
  return <path d={`M${mm(x)} ${axis - 2.6}v5.2`} stroke="#000" strokeWidth={1} />;
}

/** At most three triangles a level, side by side: the numbers say the rest. */
function Others({ levels }: { levels: readonly number[] }) {
  return [1, 2, 3, 4, 5].flatMap((level) => {
    const count = Math.min(3, levels.filter((l) => l === level).length);
    return Array.from({ length: count }, (_, k) => {
      const x = at(level) + (k - (count - 1) / 2) * 2.6;
      return <OtherTriangle key={x} x={x} y={axis - 4.5} />;
    });
  });
}

function OtherTriangle({ x, y }: { x: number; y: number }) {
  return <path d={`M${mm(x - 1.15)} ${mm(y)}h2.3l-1.15 1.9z`} fill="#fff" stroke="#000" strokeWidth={0.3} />;
}

function OwnRing({ x, y }: { x: number; y: number }) {
  return <circle cx={mm(x)} cy={y} r={1.75} fill="#fff" stroke="#000" strokeWidth={0.4} />;
}

function AgreedDot({ x, y }: { x: number; y: number }) {
  return <circle cx={mm(x)} cy={y} r={1} />;
}

/** The marks of the rule, for its key. */
export const gapMarks = {
  required: (
    <Drawing width={3} height={4}>
      <path d="M1.5 0v4" stroke="#000" strokeWidth={1} />
    </Drawing>
  ),
  own: (
    <Drawing width={4} height={4}>
      <OwnRing x={2} y={2} />
    </Drawing>
  ),
  other: (
    <Drawing width={3} height={3}>
      <OtherTriangle x={1.5} y={0.6} />
    </Drawing>
  ),
  agreed: (
    <Drawing width={3} height={3}>
      <AgreedDot x={1.5} y={1.5} />
    </Drawing>
  ),
} as const;

/** The hatch of a gap, for the key. */
export function GapSwatch() {
  return (
    <Drawing width={7} height={3}>
      <Hatch x={0.2} y={0.3} width={6.6} height={2.2} step={1.05} line={0.26} leans="right" />
      <rect x={0.2} y={0.3} width={6.6} height={2.2} fill="none" stroke="#000" strokeWidth={0.25} />
    </Drawing>
  );
}
