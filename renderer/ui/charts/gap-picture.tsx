import './pictures.css';
import type { RefObject } from 'react';
import { GapRule } from './gap-chart.tsx';
import { type GapLevels, gapBox, levelX } from './gap-geometry.ts';
import { type GapMarkKind, GapMarkShape } from './gap-marks.tsx';
import { useWidth } from './use-width.ts';
import { textWidth, uiFont, wrapText } from './wrap-text.ts';

/** Narrower than this, the name stands over its rule instead of beside it. */
const besideFrom = 560;
const nameFont = uiFont(400, 14);
const keyFont = uiFont(400, 13);
const headHeight = 24;

/** Requirements below each other on one rule of five, their names beside them: one drawing, so that it can be saved whole. */
export function GapPicture({
  rows,
  label,
  marks,
  frame,
}: {
  rows: readonly (GapLevels & { readonly id: string; readonly name: string })[];
  /** The picture in words. */
  label: string;
  /** What the marks mean. */
  marks: Readonly<Record<GapMarkKind, string>>;
  frame: RefObject<HTMLDivElement | null>;
}) {
  const width = Math.max(gapBox.width, useWidth(frame));
  const isBeside = width >= besideFrom;
  const left = isBeside ? width - gapBox.width : 0;
  const rowHeight = gapBox.height + (isBeside ? 8 : 24);
  const keys = layOutKey(marks, width);
  const keyTop = headHeight + rows.length * rowHeight + 14;
  const height = keyTop + (keys.at(-1)?.y ?? 0) + 26;
  return (
    <div className="rk-picture" ref={frame}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {[1, 2, 3, 4, 5].map((level) => (
          <text key={level} className="rk-picture-quiet" x={left + levelX(level)} y={14} textAnchor="middle">
            {level}
          </text>
        ))}
        {rows.map((row, i) => {
          const top = headHeight + i * rowHeight;
          const lines = wrapText(row.name, isBeside ? left - 16 : width, nameFont, isBeside ? 2 : 1);
          return (
            <g key={row.id}>
              <title>{row.name}</title>
              {lines.map((line, n) => (
                <text key={line} x={0} y={isBeside ? top + (lines.length === 1 ? 31 : 22) + n * 18 : top + 15}>
                  {line}
                </text>
              ))}
              <g transform={`translate(${left} ${isBeside ? top : top + 18})`}>
                <GapRule required={row.required} own={row.own} others={row.others} agreed={row.agreed} />
              </g>
            </g>
          );
        })}
        {keys.map((key) => (
          <g key={key.kind} transform={`translate(${key.x} ${keyTop + key.y})`}>
            <GapMarkShape kind={key.kind} />
            <text className="rk-picture-quiet" x={32} y={15}>
              {marks[key.kind]}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

const markKinds: readonly GapMarkKind[] = ['required', 'own', 'other', 'agreed', 'gap'];

/** Where the marks of the key stand: beside each other as long as there is room, else in a new line. */
function layOutKey(marks: Readonly<Record<GapMarkKind, string>>, width: number) {
  let x = 0;
  let y = 0;
  return markKinds.map((kind) => {
    const room = 32 + textWidth(marks[kind], keyFont) + 22;
    if (x > 0 && x + room - 22 > width) {
      x = 0;
      y += 24;
    }
    const place = { kind, x, y };
    x += room;
    return place;
  });
}
