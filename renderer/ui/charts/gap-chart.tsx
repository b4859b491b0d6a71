import './gap-chart.css';
import { useId } from 'react';
import { type GapLevels, gapBox, gapSpan, levelX, otherMarks } from './gap-geometry.ts';
import { AgreedShape, HatchPattern, OtherShape, OwnShape } from './gap-marks.tsx';

const levels = [1, 2, 3, 4, 5];

/**
 * One requirement on the five-point rule: the required level as a bar, the own one as a dot, each other person as a
 * triangle in a lane above, the agreed one as an open diamond, and the gap as a hatch. `label` says the same in words;
 * without it the picture is silent, for where the numbers stand in the same row.
 */
export function GapChart({ label, ...gap }: GapLevels & { label?: string | undefined }) {
  const { width, height } = gapBox;
  const box = { width, height, viewBox: `0 0 ${width} ${height}` };
  return label === undefined ? (
    <svg className="rk-gap-chart" {...box} aria-hidden="true">
      <GapRule {...gap} />
    </svg>
  ) : (
    <svg className="rk-gap-chart" {...box} role="img" aria-label={label}>
      <GapRule {...gap} />
    </svg>
  );
}

/** The rule with its marks, as part of a larger drawing. */
export function GapRule(gap: GapLevels) {
  const hatch = useId();
  const { height, middle, laneTop } = gapBox;
  const span = gapSpan(gap);
  return (
    <>
      <HatchPattern id={hatch} />
      <g className="rk-gap-chart-rule">
        {levels.map((level) => (
          <path key={level} d={`M${levelX(level)} 0V${height}`} />
        ))}
        <path d={`M${levelX(1)} ${middle}H${levelX(5)}`} />
      </g>
      {span && <rect x={span.from} y={middle - 8} width={span.to - span.from} height="16" fill={`url(#${hatch})`} />}
      <rect className="rk-gap-chart-required" x={levelX(gap.required) - 2} y="3" width="4" height={height - 6} rx="1" />
      {otherMarks(gap.others).map((x) => (
        <OtherShape key={x} x={x} top={laneTop} />
      ))}
      {gap.agreed !== null && <AgreedShape x={levelX(gap.agreed)} y={middle} />}
      {gap.own !== null && <OwnShape x={levelX(gap.own)} y={middle} />}
    </>
  );
}
