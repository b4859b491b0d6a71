import './radar.css';

/** How a factor of eigen regie looks: circle, triangle, square, diamond, open hexagon (look/README.md, colour roles). */
export type FactorLook = 'know' | 'want' | 'can' | 'dare' | 'may';

/** The mark of a factor around a point of a drawing, `size` CSS pixels from its middle to its edge. */
export function FactorShape({ look, x, y, size }: { look: FactorLook; x: number; y: number; size: number }) {
  const className = `rk-factor-${look}`;
  switch (look) {
    case 'know':
      return <circle className={className} cx={x} cy={y} r={size} />;
    case 'want':
      return <path className={className} d={`M${x} ${y - size * 1.1}l${size * 1.1} ${size * 1.95}h${-size * 2.2}z`} />;
    case 'can':
      return (
        <rect
          className={className}
          x={x - size * 0.9}
          y={y - size * 0.9}
          width={size * 1.8}
          height={size * 1.8}
          rx={1}
        />
      );
    case 'dare': {
      const s = size * 1.25;
      return <path className={className} d={`M${x} ${y - s}l${s} ${s}-${s} ${s}-${s}-${s}z`} />;
    }
    case 'may': {
      const [w, h] = [size * 0.55, size];
      return (
        <path
          className={className}
          d={`M${x - w} ${y - h}h${2 * w}l${size * 0.6} ${h}-${size * 0.6} ${h}h${-2 * w}l${-size * 0.6}-${h}z`}
        />
      );
    }
  }
}

/** The mark of a factor beside its name, silent for screen readers. */
export function FactorMark({ look, size = 20 }: { look: FactorLook; size?: 16 | 20 }) {
  return (
    <svg className="rk-factor-mark" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <FactorShape look={look} x={10} y={10} size={6.5} />
    </svg>
  );
}
