import './gap-chart.css';
import { gapBox, levelX } from './gap-geometry.ts';

const levels = [1, 2, 3, 4, 5];

/** The numbers over the column of gap pictures. Words of their own size: the pictures shrink with the column, these do not. */
export function GapScale() {
  return (
    <span className="rk-gap-scale" aria-hidden="true">
      {levels.map((level) => (
        <span key={level} style={{ insetInlineStart: `${(levelX(level) / gapBox.width) * 100}%` }}>
          {level}
        </span>
      ))}
    </span>
  );
}
