import './bars.css';
import './legend.css';
import type { PaymentState } from '#shared/model/consent.ts';
import type { SourceKind } from '#shared/model/kinds/money.ts';
import { shareStyle, sharesOf } from './bar-shares.ts';

/** From certain to uncertain, as they stand in the bar. */
export const moneyStates = ['spent', 'approved', 'requested', 'planned'] as const satisfies readonly PaymentState[];

/**
 * What is asked of one source of money, in cents, in the order of certainty: spent is filled, approved drawn around,
 * requested dashed, planned dotted; the rest of the frame is free. All bars of a view share `scaleCents`, the largest of
 * all amounts and sums. A source whose amount is unknown has no bar: words stand there instead.
 */
export function StateBar({
  kind,
  byState,
  amountCents,
  scaleCents,
  label,
  amounts,
}: {
  kind: SourceKind;
  byState: Readonly<Record<PaymentState, number>>;
  amountCents: number;
  scaleCents: number;
  /** The picture in words, with the amounts. */
  label: string;
  /** The amount of each state as it is read, under its part where there is room. */
  amounts?: Partial<Readonly<Record<PaymentState, string>>> | undefined;
}) {
  const shares = sharesOf(
    moneyStates.map((state) => byState[state]),
    scaleCents,
  );
  const [frame = { start: 0, length: 0 }] = sharesOf([amountCents], scaleCents);
  const used = moneyStates.reduce((sum, state) => sum + byState[state], 0);
  return (
    <svg className="rk-bar" width="100%" height={amounts ? 40 : 22} role="img" aria-label={label}>
      <rect
        className="rk-state-frame"
        style={shareStyle(frame, 1)}
        y="0.5"
        height="21"
        rx="2.5"
        transform="translate(0.5 0)"
      />
      {moneyStates.map((state, index) => {
        const share = shares[index];
        if (!share || share.length === 0) return null;
        return (
          <g key={state}>
            <rect
              className="rk-state-part"
              data-state={state}
              data-source={kind}
              style={shareStyle(share, 3)}
              y="1"
              height="20"
              rx="1.5"
              transform="translate(1 0)"
            />
            {amounts?.[state] && share.length > 0.1 && (
              <text className="rk-chart-caption" x={`${share.start * 100}%`} dx="2" y="37">
                {amounts[state]}
              </text>
            )}
          </g>
        );
      })}
      {used > amountCents && (
        <line className="rk-state-over" x1={`${frame.length * 100}%`} x2={`${frame.length * 100}%`} y1="-3" y2="25" />
      )}
    </svg>
  );
}

/** What fill and line of such bars mean; `words` are the caller's. */
export function StateLegend({ words }: { words: Readonly<Record<PaymentState, string>> }) {
  return (
    <ul className="rk-legend">
      {moneyStates.map((state) => (
        <li key={state}>
          <svg width="20" height="14" viewBox="0 0 20 14" aria-hidden="true">
            <rect className="rk-state-part" data-state={state} x="1" y="1" width="18" height="12" rx="1.5" />
          </svg>
          {words[state]}
        </li>
      ))}
    </ul>
  );
}
