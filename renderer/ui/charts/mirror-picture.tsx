import './pictures.css';
import { type RefObject, useId } from 'react';
import { useWidth } from './use-width.ts';

export type MirrorPart = {
  readonly name: string;
  /** Whole percents of the own hours and of the model. */
  readonly own: number;
  readonly model: number;
};

const barHeight = 26;
const height = 150;

/** The own hours by way of learning over those of 70/20/10, with the names of the ways under both. */
export function MirrorPicture({
  parts,
  ownTitle,
  modelTitle,
  label,
  frame,
}: {
  /** Experience, others, formal. */
  parts: readonly [MirrorPart, MirrorPart, MirrorPart];
  ownTitle: string;
  modelTitle: string;
  /** The picture in words. */
  label: string;
  frame: RefObject<HTMLDivElement | null>;
}) {
  const width = Math.max(276, useWidth(frame));
  const id = useId();
  return (
    <div className="rk-picture" ref={frame}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="rk-mirror-others-ground" width="8" height="8" />
          <path className="rk-mirror-others-line" d="M0 0V8" />
        </pattern>
        <Bar title={ownTitle} percents={parts.map((p) => p.own)} y={0} width={width} pattern={id} />
        <Bar title={modelTitle} percents={parts.map((p) => p.model)} y={56} width={width} pattern={id} />
        {parts.map((part, i) => (
          <g key={part.name} transform={`translate(${(i * width) / 3} 124)`}>
            <Piece index={i} x={0.75} y={1} width={18} height={12} pattern={id} />
            <text className="rk-picture-small" x={26} y={12}>
              {part.name}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function Bar(props: { title: string; percents: readonly number[]; y: number; width: number; pattern: string }) {
  const { title, percents, y, width, pattern } = props;
  return (
    <g transform={`translate(0 ${y})`}>
      <text className="rk-picture-quiet" x={0} y={13}>
        {title}
      </text>
      {percents.map((percent, i) => {
        const before = percents.slice(0, i).reduce((sum, p) => sum + p, 0);
        const x = (before / 100) * width;
        const part = (percent / 100) * width;
        if (percent === 0) return null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the three ways have a fixed order
          <g key={i}>
            <Piece index={i} x={x + 0.75} y={20} width={Math.max(1, part - 1.5)} height={barHeight} pattern={pattern} />
            {part >= 44 && (
              <>
                {i === 1 && (
                  <rect className="rk-mirror-plate" x={x + part / 2 - 19} y={24} width={38} height={18} rx={2} />
                )}
                <text
                  className={i === 0 ? 'rk-mirror-on-dark' : 'rk-picture-strong'}
                  x={x + part / 2}
                  y={20 + barHeight / 2 + 5}
                  textAnchor="middle"
                >
                  {percent}%
                </text>
              </>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Experience filled, others hatched, formal open. */
function Piece(props: { index: number; x: number; y: number; width: number; height: number; pattern: string }) {
  const { index, pattern, ...box } = props;
  if (index === 0) return <rect className="rk-mirror-experience" {...box} rx={2} />;
  if (index === 1) return <rect className="rk-mirror-others" {...box} rx={2} fill={`url(#${pattern})`} />;
  return <rect className="rk-mirror-formal" {...box} rx={2} />;
}
