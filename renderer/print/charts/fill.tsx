import { useId } from 'react';
import { mm } from './drawing.tsx';

/** From certain to open; told apart without colour. */
export type FillKind = 'solid' | 'dense' | 'wide' | 'open' | 'dashed';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A bar or a part of one. */
export function Fill({ kind, ...box }: Box & { kind: FillKind }) {
  const shape = { x: mm(box.x), y: mm(box.y), width: mm(box.width), height: mm(box.height) };
  if (kind === 'solid') return <rect {...shape} fill="#000" />;
  if (kind === 'dashed') {
    return <rect {...shape} fill="none" stroke="#000" strokeWidth={0.25} strokeDasharray="0.8 0.8" />;
  }
  return (
    <>
      <rect {...shape} fill="#fff" />
      {kind === 'dense' && <Hatch {...box} step={1.25} line={0.42} leans="right" />}
      {kind === 'wide' && <Hatch {...box} step={2.4} line={0.22} leans="left" />}
      <rect {...shape} fill="none" stroke="#000" strokeWidth={0.3} />
    </>
  );
}

export interface HatchProps extends Box {
  /** Distance between lines and their width, in millimetres. */
  readonly step: number;
  readonly line: number;
  readonly leans: 'right' | 'left';
}

/** Slanted lines within a box. Real lines, cut to the box: a pattern would become a bitmap in the PDF. */
export function Hatch({ x, y, width, height, step, line, leans }: HatchProps) {
  const id = useId();
  let path = '';
  for (let at = -height; at < width + height; at += step) {
    path +=
      leans === 'right'
        ? `M${mm(x + at)} ${mm(y + height)}l${mm(height)} ${mm(-height)}`
        : `M${mm(x + at)} ${mm(y)}l${mm(height)} ${mm(height)}`;
  }
  return (
    <>
      <clipPath id={id}>
        <rect x={mm(x)} y={mm(y)} width={mm(width)} height={mm(height)} />
      </clipPath>
      <path clipPath={`url(#${id})`} d={path} stroke="#000" strokeWidth={line} fill="none" />
    </>
  );
}
