import './pictures.css';
import './week-bars.css';
import { type RefObject, useId } from 'react';
import { useWidth } from './use-width.ts';
import { type Box, type DrawnBar, type HoursBarData, layOutWeekBars, todayX } from './week-bars-geometry.ts';

/**
 * Hours a week (or a quarter) as stacked bars: core task below, learning, side task on top in the accent; the contract as a
 * line, what is still to come hollow, today as one line.
 */
export function WeekBars({
  bars,
  isBeforeToday,
  axis,
  todayWord,
  label,
  frame,
}: {
  bars: readonly HoursBarData[];
  /** True for the bars that lie before the line of today. */
  isBeforeToday: (bar: HoursBarData) => boolean;
  /** What the numbers under the bars are. */
  axis: string;
  todayWord: string;
  /** The picture in words. */
  label: string;
  frame: RefObject<HTMLDivElement | null>;
}) {
  const width = Math.max(276, useWidth(frame));
  const pattern = useId();
  const layout = layOutWeekBars(bars, width);
  const { plot } = layout;
  const today = todayX(layout, isBeforeToday);
  return (
    <div className="rk-picture" ref={frame}>
      <svg
        width={width}
        height={layout.height}
        viewBox={`0 0 ${width} ${layout.height}`}
        role="img"
        aria-label={`${label} ${bars.map((bar) => bar.words).join('; ')}.`}
      >
        <pattern id={pattern} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="rk-hours-learning-ground" width="7" height="7" />
          <path className="rk-hours-learning-line" d="M0 0V7" />
        </pattern>
        {layout.ticks.map(({ minutes, y }) => (
          <g key={minutes}>
            <path className="rk-hours-grid" d={`M${plot.left - 4} ${y}H${plot.right}`} />
            <text className="rk-hours-axis" x={plot.left - 9} y={y + 4} textAnchor="end">
              {minutes / 60}
            </text>
          </g>
        ))}
        {layout.bars.map((bar) => (
          <Bar key={bar.bar.key} drawn={bar} pattern={pattern} bottom={plot.bottom} />
        ))}
        {today !== null && (
          <>
            <path className="rk-hours-today" d={`M${today} 0V${plot.bottom}`} />
            <text
              className="rk-hours-today-word"
              x={today > width - 70 ? today - 5 : today + 5}
              y={9}
              textAnchor={today > width - 70 ? 'end' : 'start'}
            >
              {todayWord}
            </text>
          </>
        )}
        <text className="rk-hours-axis" x={plot.left} y={203}>
          {axis}
        </text>
      </svg>
    </div>
  );
}

function Bar({ drawn, pattern, bottom }: { drawn: DrawnBar; pattern: string; bottom: number }) {
  const { bar, core, learning, side, line, middle, hasLabel } = drawn;
  return (
    <g>
      <title>{bar.words}</title>
      {bar.ahead ? (
        <>
          {core && <rect className="rk-hours-ahead" {...inner(core)} />}
          {side && <rect className="rk-hours-ahead" data-side="" {...inner(side)} />}
        </>
      ) : (
        <>
          {core && <rect className="rk-hours-core" {...inner(core)} />}
          {learning && <rect className="rk-hours-learning" {...inner(learning)} fill={`url(#${pattern})`} />}
          {side && <rect className="rk-hours-side" {...side} />}
        </>
      )}
      {bar.contract > 0 && !bar.ahead && (
        <path className="rk-hours-contract" d={`M${line.x} ${line.y}h${line.width}`} />
      )}
      {hasLabel && (
        <text className="rk-hours-axis" x={middle} y={bottom + 18} textAnchor="middle">
          {bar.label}
        </text>
      )}
    </g>
  );
}

/** A box whose line falls within it. */
function inner({ x, y, width, height }: Box): Box {
  return { x: x + 0.5, y: y + 0.5, width: Math.max(0.5, width - 1), height: Math.max(0.5, height - 1) };
}
