import type { Standing } from '#shared/model/gap.ts';

/** Left edge, distance between two levels and height of a row of the chart, in CSS pixels. */
const start = 14;
const pitch = 62;
const height = 44;
const width = 2 * start + 4 * pitch;
const middle = 28;
const at = (level: number) => start + (level - 1) * pitch;
const levels = [1, 2, 3, 4, 5];

/** The scale over the column. */
export function ScaleHead() {
  return (
    <span className="rk-gap-scale" aria-hidden="true">
      {levels.map((level) => (
        <span key={level} style={{ insetInlineStart: `${(at(level) / width) * 100}%` }}>
          {level}
        </span>
      ))}
    </span>
  );
}

/** The hatch of a gap; stands once beside the rows that use it. */
export function GapHatch() {
  return (
    <svg width="0" height="0" className="rk-gap-defs" aria-hidden="true">
      <pattern id="rk-gap-hatch" width="7" height="7" patternUnits="userSpaceOnUse">
        <rect className="rk-gap-hatch" width="7" height="7" />
        <path className="rk-gap-hatch-line" d="M-1 1l2-2M0 7l7-7M6 8l2-2" />
      </pattern>
    </svg>
  );
}

/** Required, own, others and agreed on one five-point rule. The same numbers stand in the row, so it is hidden from screen readers. */
export function GapCell({ standing }: { standing: Standing }) {
  const { required, own, others, agreed } = standing;
  const base = agreed ?? own;
  return (
    <svg className="rk-gap" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {levels.map((level) => (
        <path key={level} className="rk-gap-grid" d={`M${at(level)} 0V${height}`} />
      ))}
      <path className="rk-gap-grid" d={`M${at(1)} ${middle}H${at(5)}`} />
      {base !== null && base < required && (
        <rect className="rk-gap-open" x={at(base)} y={middle - 8} width={at(required) - at(base)} height="16" />
      )}
      <rect className="rk-gap-required" x={at(required) - 2} y="3" width="4" height={height - 6} rx="1" />
      {sideBySide(others).map(({ key, x }) => (
        <path key={key} className="rk-gap-others" d={`M${x} 4.5l5.5 10h-11z`} />
      ))}
      {agreed !== null && (
        <path className="rk-gap-agreed" d={`M${at(agreed)} ${middle - 9.5}l9.5 9.5-9.5 9.5-9.5-9.5z`} />
      )}
      {own !== null && <circle className="rk-gap-own" cx={at(own)} cy={middle} r="6" />}
    </svg>
  );
}

/** People who see the same level stand beside one another around it. */
function sideBySide(others: readonly number[]): { key: string; x: number }[] {
  const seen = new Map<number, number>();
  return others.map((level) => {
    const nth = seen.get(level) ?? 0;
    seen.set(level, nth + 1);
    const count = others.filter((other) => other === level).length;
    const step = Math.min(14, (pitch - 10) / count);
    return { key: `${level}-${nth}`, x: at(level) + (nth - (count - 1) / 2) * step };
  });
}
