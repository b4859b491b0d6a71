import type { RefObject } from 'react';
import { useWidth } from '../../ui/charts/use-width.ts';
import { uiFont, wrapText } from '../../ui/charts/wrap-text.ts';

export interface ClimateRow {
  readonly id: string;
  readonly name: string;
  readonly poles: readonly [string, string];
  /** In the order of the sheets. */
  readonly places: readonly { readonly now: number | null; readonly wanted: number | null }[];
}

const laneHeight = 26;
const headHeight = 42;
const gap = 18;
/** Wider than this the names of the sheets stand beside their line. */
const besideFrom = 560;
const nameRoom = 210;
const smallFont = uiFont(400, 13);

/** Every dimension as a small rule with a line for each sheet: a circle for now, a diamond for wanted. */
export function ClimatePicture({
  dimensions,
  sheets,
  label,
  frame,
}: {
  dimensions: readonly ClimateRow[];
  sheets: readonly string[];
  /** The picture in words. */
  label: string;
  frame: RefObject<HTMLDivElement | null>;
}) {
  const width = Math.max(260, Math.min(useWidth(frame), 860));
  const isBeside = width >= besideFrom;
  const left = isBeside ? nameRoom : 10;
  const lane = isBeside ? laneHeight : laneHeight + 18;
  const head = isBeside ? headHeight : headHeight + 14;
  const rowHeight = head + sheets.length * lane + gap;
  const at = (place: number) => left + 10 + ((place - 1) * (width - left - 20)) / 4;
  return (
    <div className="rk-picture" ref={frame}>
      <svg
        width={width}
        height={rowHeight * dimensions.length}
        viewBox={`0 0 ${width} ${rowHeight * dimensions.length}`}
        role="img"
        aria-label={label}
      >
        {dimensions.map((row, i) => {
          const top = i * rowHeight;
          const half = (width - left - (isBeside ? 0 : 10)) / 2 - 8;
          return (
            <g key={row.id} transform={`translate(0 ${top})`}>
              <text className="rk-picture-strong" x={0} y={14}>
                {row.name}
              </text>
              <text className="rk-picture-quiet" x={isBeside ? left : 0} y={isBeside ? 14 : 33}>
                {wrapText(row.poles[0], half, smallFont, 1)[0]}
              </text>
              <text className="rk-picture-quiet" x={width} y={isBeside ? 14 : 33} textAnchor="end">
                {wrapText(row.poles[1], half, smallFont, 1)[0]}
              </text>
              {sheets.map((sheet, n) => {
                const y = head + n * lane + (isBeside ? 2 : 18);
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one picture keep their order
                  <g key={n}>
                    <text className="rk-picture-small" x={0} y={isBeside ? y + 5 : y - 12}>
                      {wrapText(sheet, (isBeside ? nameRoom : width) - 14, smallFont, 1)[0]}
                    </text>
                    <Lane place={row.places[n]} y={y} at={at} />
                  </g>
                );
              })}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function Lane(props: {
  place: { readonly now: number | null; readonly wanted: number | null } | undefined;
  y: number;
  at: (place: number) => number;
}) {
  const { place, y, at } = props;
  const now = place?.now ?? null;
  const wanted = place?.wanted ?? null;
  return (
    <g>
      <path
        className="rk-climate-rule"
        d={`M${at(1)} ${y}H${at(5)}${[1, 2, 3, 4, 5].map((p) => `M${at(p)} ${y - 4}v8`).join('')}`}
      />
      {now !== null && wanted !== null && <path className="rk-climate-way" d={`M${at(now)} ${y}H${at(wanted)}`} />}
      {now !== null && <circle className="rk-climate-now" cx={at(now)} cy={y} r={now === wanted ? 5 : 7} />}
      {wanted !== null && (
        <path
          className="rk-climate-wanted"
          data-both={now === wanted || undefined}
          d={`M${at(wanted)} ${y - 9}l9 9-9 9-9-9z`}
        />
      )}
    </g>
  );
}
