import './gap-chart.css';
import { useId } from 'react';

export function OwnShape({ x, y }: { x: number; y: number }) {
  return <circle className="rk-gap-chart-own" cx={x} cy={y} r="6" />;
}

export function OtherShape({ x, top }: { x: number; top: number }) {
  return <path className="rk-gap-chart-other" d={`M${x} ${top}l5.5 10h-11z`} />;
}

export function AgreedShape({ x, y }: { x: number; y: number }) {
  return <path className="rk-gap-chart-agreed" d={`M${x} ${y - 9.5}l9.5 9.5-9.5 9.5-9.5-9.5z`} />;
}

export function HatchPattern({ id }: { id: string }) {
  return (
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <rect className="rk-gap-chart-hatch" width="7" height="7" />
      <path className="rk-gap-chart-hatch-line" d="M0 0V7" />
    </pattern>
  );
}

export type GapMarkKind = 'required' | 'own' | 'other' | 'agreed' | 'gap';

/** One mark as it stands in the picture, silent: for a legend, or beside the words of the person it belongs to. */
export function GapMark({ kind }: { kind: GapMarkKind }) {
  const hatch = useId();
  const size = { required: [8, 20], own: [14, 14], other: [16, 16], agreed: [22, 22], gap: [26, 14] }[kind];
  const [width, height] = size as [number, number];
  return (
    <svg className="rk-gap-mark" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {kind === 'required' && <rect className="rk-gap-chart-required" x="2" width="4" height="20" rx="1" />}
      {kind === 'own' && <OwnShape x={7} y={7} />}
      {kind === 'other' && <OtherShape x={8} top={2.5} />}
      {kind === 'agreed' && <AgreedShape x={11} y={11} />}
      {kind === 'gap' && (
        <>
          <HatchPattern id={hatch} />
          <rect width="26" height="14" fill={`url(#${hatch})`} />
        </>
      )}
    </svg>
  );
}

/** The same marks within a larger drawing: each in the middle of 26 × 22. */
export function GapMarkShape({ kind }: { kind: GapMarkKind }) {
  const hatch = useId();
  if (kind === 'required') return <rect className="rk-gap-chart-required" x="11" y="1" width="4" height="20" rx="1" />;
  if (kind === 'own') return <OwnShape x={13} y={11} />;
  if (kind === 'other') return <OtherShape x={13} top={6} />;
  if (kind === 'agreed') return <AgreedShape x={13} y={11} />;
  return (
    <>
      <HatchPattern id={hatch} />
      <rect y="4" width="26" height="14" fill={`url(#${hatch})`} />
    </>
  );
}
