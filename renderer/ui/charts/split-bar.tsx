import './bars.css';
import { useId } from 'react';
import type { SourceKind } from '#shared/model/kinds/money.ts';
import { shareStyle, sharesOf } from './bar-shares.ts';
import { SourcePattern, SourceSwatch } from './source-fill.tsx';

export type SplitPart = { id: string; kind: SourceKind; cents: number };

/**
 * Who pays which part of a cost: a bar with the pattern of each source, and what nobody pays yet as a dashed red part of
 * its true size. Amounts in cents; `uncoveredCents` below zero (more given than asked) draws no open part.
 */
export function SplitBar({
  parts,
  uncoveredCents = 0,
  label,
}: {
  parts: readonly SplitPart[];
  uncoveredCents?: number | undefined;
  /** The picture in words, with the amounts. */
  label: string;
}) {
  const id = useId();
  const open = Math.max(0, uncoveredCents);
  const drawn = parts.filter((part) => part.cents > 0);
  const total = drawn.reduce((sum, part) => sum + part.cents, 0) + open;
  const shares = sharesOf([...drawn.map((part) => part.cents), open], total);
  const last = shares[drawn.length];
  return (
    <svg className="rk-bar" width="100%" height="22" role="img" aria-label={label}>
      {drawn.map((part, index) => (
        <g key={part.id}>
          <SourcePattern id={`${id}-${part.id}`} kind={part.kind} />
          <rect
            style={shareStyle(shares[index] ?? { start: 0, length: 0 })}
            height="22"
            rx="2"
            fill={`url(#${id}-${part.id})`}
          />
        </g>
      ))}
      {last && last.length > 0 && (
        <rect
          className="rk-source-open"
          style={shareStyle(last, 2)}
          y="1"
          height="20"
          rx="2"
          transform="translate(1 0)"
        />
      )}
    </svg>
  );
}

/** The parts of such a bar in words: swatch, name and amount, one below the other. */
export function SplitLegend({
  items,
  open,
}: {
  items: readonly { id: string; kind: SourceKind; name: string; amount: string }[];
  /** What nobody pays yet. */
  open?: { name: string; amount: string } | undefined;
}) {
  return (
    <dl className="rk-split-legend">
      {items.map((item) => (
        <div key={item.id}>
          <dt>
            <SourceSwatch kind={item.kind} />
            {item.name}
          </dt>
          <dd className="rk-num">{item.amount}</dd>
        </div>
      ))}
      {open && (
        <div data-open="">
          <dt>
            <SourceSwatch kind={null} />
            {open.name}
          </dt>
          <dd className="rk-num">{open.amount}</dd>
        </div>
      )}
    </dl>
  );
}
