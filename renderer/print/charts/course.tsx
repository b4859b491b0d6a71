import { lowScore } from '#shared/scan/scores.ts';
import { Drawing, mm } from './drawing.tsx';
import { ScanMark } from './radar.tsx';

const width = 40;
const height = 9;

function y(score: number): number {
  return mm(height - 1 - ((score - 1) * (height - 2)) / 4);
}

/** The scores of one factor after each other, with a dotted line where low begins. Decoration: the numbers stand beside it. */
export function Course({ scores }: { scores: readonly (number | null)[] }) {
  const x = (i: number) => mm(scores.length === 1 ? width / 2 : 3 + (i * (width - 6)) / (scores.length - 1));
  const lines = scores.map((score, i) => {
    const next = scores[i + 1] ?? null;
    return score === null || next === null ? '' : `M${x(i)} ${y(score)}L${x(i + 1)} ${y(next)}`;
  });
  return (
    <Drawing width={width} height={height}>
      <path d={`M1 ${y(1)}H${width - 1}M1 ${y(5)}H${width - 1}`} stroke="#000" strokeWidth={0.12} />
      <path d={`M1 ${y(lowScore)}H${width - 1}`} stroke="#000" strokeWidth={0.2} strokeDasharray=".6 .9" />
      <path d={lines.join('')} stroke="#000" strokeWidth={0.5} />
      {scores.map((score, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the scans keep their order
        score === null ? null : <ScanMark key={i} index={scores.length - 1 - i} x={x(i)} y={y(score)} />,
      )}
    </Drawing>
  );
}
