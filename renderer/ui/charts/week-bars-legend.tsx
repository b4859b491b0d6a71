import './legend.css';
import './week-bars.css';
import { useId } from 'react';

/** The real marks of the weekly bars with their words; only what is in the picture. */
export function WeekBarsLegend({
  words,
}: {
  words: {
    readonly core: string;
    readonly side: string;
    readonly learning: string | null;
    readonly contract: string | null;
    readonly ahead: string | null;
  };
}) {
  const pattern = useId();
  return (
    <ul className="rk-legend" aria-hidden="true">
      <li>
        <svg width="14" height="14" aria-hidden="true">
          <rect className="rk-hours-core" x="0.5" y="0.5" width="13" height="13" />
        </svg>
        {words.core}
      </li>
      <li>
        <svg width="14" height="14" aria-hidden="true">
          <rect className="rk-hours-side" width="14" height="14" />
        </svg>
        {words.side}
      </li>
      {words.learning !== null && (
        <li>
          <svg width="14" height="14" aria-hidden="true">
            <pattern id={pattern} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect className="rk-hours-learning-ground" width="7" height="7" />
              <path className="rk-hours-learning-line" d="M0 0V7" />
            </pattern>
            <rect className="rk-hours-learning" x="0.5" y="0.5" width="13" height="13" fill={`url(#${pattern})`} />
          </svg>
          {words.learning}
        </li>
      )}
      {words.contract !== null && (
        <li>
          <svg width="18" height="8" aria-hidden="true">
            <path className="rk-hours-contract" d="M0 4h18" />
          </svg>
          {words.contract}
        </li>
      )}
      {words.ahead !== null && (
        <li>
          <svg width="14" height="14" aria-hidden="true">
            <rect className="rk-hours-ahead" x="0.5" y="0.5" width="13" height="13" />
          </svg>
          {words.ahead}
        </li>
      )}
    </ul>
  );
}
