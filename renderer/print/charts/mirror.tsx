import { Drawing, mm } from './drawing.tsx';
import { Fill, type FillKind } from './fill.tsx';

const width = 126.5;
const kinds: readonly FillKind[] = ['open', 'wide', 'solid'];

export interface MirrorProps {
  readonly label: string;
  /** Percents of experience, others and formal that add up to 100. */
  readonly own: readonly number[];
  readonly model: readonly number[];
  readonly ownTitle: string;
  readonly modelTitle: string;
}

/** The hours of a plan beside 70/20/10. */
export function Mirror({ label, own, model, ownTitle, modelTitle }: MirrorProps) {
  return (
    <Drawing width={width} height={23.4} label={label}>
      <text className="strong" x={0} y={3}>
        {ownTitle}
      </text>
      <Bar y={4.4} percents={own} />
      <text className="strong" x={0} y={15.6}>
        {modelTitle}
      </text>
      <Bar y={17} percents={model} />
    </Drawing>
  );
}

function Bar({ y, percents }: { y: number; percents: readonly number[] }) {
  const full = width - 0.4;
  return percents.map((percent, i) => {
    const x = 0.2 + (percents.slice(0, i).reduce((sum, p) => sum + p, 0) / 100) * full;
    const part = (percent / 100) * full;
    const kind = kinds[i] ?? 'open';
    if (part === 0) return null;
    return (
      <g key={kind}>
        <Fill kind={kind} x={x} y={y} width={part} height={6} />
        {part >= 9 && (
          <>
            {kind !== 'solid' && <rect x={mm(x + part / 2 - 4)} y={y + 1.1} width={8} height={3.8} fill="#fff" />}
            <text
              className={kind === 'solid' ? 'strong on-black' : 'strong'}
              x={mm(x + part / 2)}
              y={y + 4.2}
              textAnchor="middle"
            >
              {percent}%
            </text>
          </>
        )}
      </g>
    );
  });
}
