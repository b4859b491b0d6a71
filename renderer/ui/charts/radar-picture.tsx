import './pictures.css';
import './radar.css';
import type { RefObject } from 'react';
import { type FactorLook, FactorShape } from './factor-mark.tsx';
import { type RadarFrame, radarFrame, radarLine, radarPoint, radarRing } from './radar-geometry.ts';
import { useWidth } from './use-width.ts';
import { textWidth, uiFont } from './wrap-text.ts';

export interface RadarAxis {
  readonly look: FactorLook;
  readonly name: string;
  /** The newest value in words, such as "2,3" or "geen score". */
  readonly value: string;
}

export interface RadarScan {
  readonly id: string;
  readonly date: string;
  /** In the order of the axes; null = no score. */
  readonly values: readonly (number | null)[];
}

const rings = [1, 2, 3, 4, 5];
/** Behind the newest there is room for two: more lines cannot be told apart. */
const lines = ['now', 'before', 'long-before'] as const;
const nameFont = uiFont(650, 16);
const keyFont = uiFont(400, 13);
const keyLine = 22;

/** The five factors of the newest scan, with up to two earlier scans behind it. There is no total (method.md). */
export function RadarPicture({
  axes,
  scans,
  label,
  frame: holder,
}: {
  axes: readonly RadarAxis[];
  /** Newest first. */
  scans: readonly RadarScan[];
  /** The picture in words. */
  label: string;
  frame: RefObject<HTMLDivElement | null>;
}) {
  const frame = radarFrame(useWidth(holder));
  const shown = scans.slice(0, lines.length);
  const keys = layOutKey(
    shown.map((s) => s.date),
    frame.width,
  );
  const height = frame.height + 12 + ((keys.at(-1)?.row ?? 0) + 1) * keyLine;
  return (
    <div className="rk-picture rk-radar" ref={holder}>
      <svg width={frame.width} height={height} viewBox={`0 0 ${frame.width} ${height}`} role="img" aria-label={label}>
        {rings.map((ring) => (
          <path
            key={ring}
            className={ring === 5 ? 'rk-radar-ring rk-radar-edge' : 'rk-radar-ring'}
            d={radarRing(frame, ring)}
          />
        ))}
        {axes.map(({ look }, i) => {
          const end = radarPoint(frame, i, 5);
          return (
            <path
              key={look}
              className={`rk-radar-axis rk-radar-axis-${look}`}
              d={`M${frame.x} ${frame.y}L${end.x} ${end.y}`}
            />
          );
        })}
        {rings.map((ring) => (
          <text key={ring} className="rk-radar-number" x={frame.x + 5} y={radarPoint(frame, 0, ring).y + 13}>
            {ring}
          </text>
        ))}
        {shown.toReversed().map((scan) => {
          const look = lines[shown.indexOf(scan)] as (typeof lines)[number];
          const { d, isWhole } = radarLine(frame, scan.values);
          return (
            <path key={scan.id} className={`rk-radar-scan rk-radar-${look}`} data-open={!isWhole || undefined} d={d} />
          );
        })}
        {axes.map(({ look }, i) => {
          const value = shown[0]?.values[i] ?? null;
          if (value === null) return null;
          return <FactorShape key={look} look={look} {...radarPoint(frame, i, value)} size={7} />;
        })}
        {axes.map((axis, i) => (
          <AxisName key={axis.look} axis={axis} index={i} frame={frame} />
        ))}
        {keys.map((key, i) => (
          <g key={shown[i]?.id} transform={`translate(${key.x} ${frame.height + 12 + key.row * keyLine})`}>
            <path className={`rk-radar-scan rk-radar-${lines[i]}`} data-open="" d="M1 8h26" />
            <text className="rk-picture-quiet" x={34} y={13}>
              {key.date}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** The mark, the name and the value of an axis at its end. */
function AxisName({ axis, index, frame }: { axis: RadarAxis; index: number; frame: RadarFrame }) {
  const end = radarPoint(frame, index, 5);
  const nameWidth = textWidth(axis.name, nameFont);
  if (index === 0) {
    const whole = 22 + nameWidth + 8 + textWidth(axis.value, uiFont(400, 15));
    const x = Math.round(end.x - whole / 2);
    const y = end.y - 20;
    return (
      <g>
        <FactorShape look={axis.look} x={x + 7} y={y - 6} size={6.5} />
        <text className="rk-radar-name" x={x + 22} y={y}>
          {axis.name}
        </text>
        <text className="rk-radar-value" x={x + 22 + nameWidth + 8} y={y}>
          {axis.value}
        </text>
      </g>
    );
  }
  const isRight = index < 3;
  const isSide = index === 1 || index === 4;
  const block = 22 + Math.max(nameWidth, textWidth(axis.value, uiFont(400, 15)));
  const wanted = isSide
    ? frame.isNarrow
      ? { x: isRight ? frame.width - block : 0, y: end.y - 36 }
      : { x: isRight ? end.x + 14 : end.x - 14 - block, y: end.y - 2 }
    : { x: isRight ? end.x - 6 : end.x + 6 - block, y: end.y + 28 };
  const x = Math.round(Math.max(0, Math.min(wanted.x, frame.width - block)));
  return (
    <g>
      <FactorShape look={axis.look} x={x + 7} y={wanted.y - 6} size={6.5} />
      <text className="rk-radar-name" x={x + 22} y={wanted.y}>
        {axis.name}
      </text>
      <text className="rk-radar-value" x={x + 22} y={wanted.y + 20}>
        {axis.value}
      </text>
    </g>
  );
}

/** The lines of the key in the middle, below each other when they do not fit beside each other. */
function layOutKey(dates: readonly string[], width: number) {
  const items = dates.map((date) => ({ date, room: 34 + textWidth(date, keyFont) }));
  const whole = items.reduce((sum, item) => sum + item.room + 20, -20);
  if (whole > width) return items.map(({ date }, row) => ({ date, x: 0, row }));
  let x = Math.round((width - whole) / 2);
  return items.map(({ date, room }) => {
    const place = { date, x, row: 0 };
    x += room + 20;
    return place;
  });
}
