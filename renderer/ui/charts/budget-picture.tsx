import './bars.css';
import './pictures.css';
import type { RefObject } from 'react';
import type { PaymentState } from '#shared/model/consent.ts';
import type { SourceKind } from '#shared/model/kinds/money.ts';
import { sharesOf } from './bar-shares.ts';
import { moneyStates } from './state-bar.tsx';
import { useWidth } from './use-width.ts';
import { textWidth, uiFont, wrapText } from './wrap-text.ts';

/** One source in the picture; amounts in cents, null = unknown. */
export interface BudgetRow {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly byState: Readonly<Record<PaymentState, number>>;
  readonly usedCents: number;
  readonly availableCents: number | null;
  /** "€ 515,00", and what follows it: "vrij van € 2.000,00". Without a strong part only the words. */
  readonly strong: string;
  readonly words: string;
  /** The amount of each state as it stands under its part. */
  readonly amounts: Readonly<Record<PaymentState, string>>;
}

const nameFont = uiFont(400, 14);
const wordsFont = uiFont(650, 14);
const keyFont = uiFont(400, 13);
const barHeight = 21;
const narrowest = 276;
/** From here on a name that is too long is cut, rather than put on a line of its own. */
const wide = 560;

/**
 * What is asked of every source, by how certain it is, on one scale of euros: spent is filled, approved drawn around,
 * requested dashed, planned dotted; the rest of the frame is free. A source of which nobody knows the amount has words.
 */
export function BudgetPicture({
  rows,
  states,
  label,
  frame,
}: {
  rows: readonly BudgetRow[];
  /** What the states are called. */
  states: Readonly<Record<PaymentState, string>>;
  /** The picture in words. */
  label: string;
  frame: RefObject<HTMLDivElement | null>;
}) {
  const width = Math.max(narrowest, useWidth(frame));
  const scale = Math.max(
    1,
    ...rows.map((row) => (row.availableCents === null ? 0 : Math.max(row.availableCents, row.usedCents))),
  );
  const placed = layOut(rows, width);
  const keys = layOutKey(states, width);
  const keyTop = (placed.at(-1)?.bottom ?? 0) + 6;
  const height = keyTop + (keys.at(-1)?.y ?? 0) + 22;
  return (
    <div className="rk-picture" ref={frame}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {placed.map(({ row, top, isBeside, lines, barTop }) => (
          <g key={row.id} transform={`translate(0 ${top})`}>
            {lines.map((line, i) => (
              <text key={line} x={0} y={14 + i * 18}>
                {line}
              </text>
            ))}
            <text
              className={
                row.availableCents !== null && row.usedCents > row.availableCents ? 'rk-budget-over' : undefined
              }
              x={isBeside ? width : 0}
              y={isBeside ? 14 : 14 + lines.length * 18}
              textAnchor={isBeside ? 'end' : 'start'}
            >
              {row.strong !== '' && <tspan className="rk-budget-strong">{`${row.strong} `}</tspan>}
              {row.words}
            </text>
            {row.availableCents !== null && <Bar row={row} top={barTop} width={width} scale={scale} />}
          </g>
        ))}
        {keys.map(({ state, x, y }) => (
          <g key={state} transform={`translate(${x} ${keyTop + y})`}>
            <rect className="rk-state-part" data-state={state} x="1" y="3" width="18" height="12" rx="1.5" />
            <text className="rk-picture-quiet" x={26} y={14}>
              {states[state]}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function Bar({ row, top, width, scale }: { row: BudgetRow; top: number; width: number; scale: number }) {
  const available = row.availableCents ?? 0;
  const room = width - 2;
  const parts = sharesOf(
    moneyStates.map((state) => row.byState[state]),
    scale,
  );
  return (
    <g transform={`translate(1 ${top})`}>
      <rect
        className="rk-state-frame"
        x={0}
        y={0}
        width={Math.max(2, (available / scale) * room)}
        height={barHeight}
        rx={2.5}
      />
      {moneyStates.map((state, i) => {
        const part = parts[i];
        if (part === undefined || part.length === 0) return null;
        const x = part.start * room;
        const length = Math.max(2, part.length * room - 1.5);
        return (
          <g key={state}>
            <rect
              className="rk-state-part"
              data-state={state}
              data-source={row.kind}
              x={x + 0.75}
              y={0.75}
              width={length}
              height={barHeight - 1.5}
              rx={1.5}
            />
            {textWidth(row.amounts[state], keyFont) < length && (
              <text className="rk-picture-quiet" x={x + 1} y={barHeight + 16}>
                {row.amounts[state]}
              </text>
            )}
          </g>
        );
      })}
      {row.usedCents > available && (
        <line
          className="rk-state-over"
          x1={(available / scale) * room}
          x2={(available / scale) * room}
          y1={-4}
          y2={barHeight + 4}
        />
      )}
    </g>
  );
}

/** Where each source stands: its name, beside or above what is free, then its bar. */
function layOut(rows: readonly BudgetRow[], width: number) {
  let bottom = 0;
  return rows.map((row) => {
    const top = bottom;
    const free = textWidth(`${row.strong} ${row.words}`, wordsFont);
    const isBeside = textWidth(row.name, nameFont) + 20 + free <= width || (width >= wide && free < width / 2);
    const lines = wrapText(row.name, isBeside ? width - free - 20 : width, nameFont, 1);
    const barTop = (isBeside ? 0 : 18 * lines.length) + 24;
    bottom = top + (row.availableCents === null ? barTop + 12 : barTop + barHeight + 34);
    return { row, top, isBeside, lines, barTop, bottom };
  });
}

/** Where the words of the key stand: beside each other as long as there is room, else in a new line. */
function layOutKey(states: Readonly<Record<PaymentState, string>>, width: number) {
  let x = 0;
  let y = 0;
  return moneyStates.map((state) => {
    const room = 26 + textWidth(states[state], keyFont) + 22;
    if (x > 0 && x + room - 22 > width) {
      x = 0;
      y += 24;
    }
    const place = { state, x, y };
    x += room;
    return place;
  });
}
