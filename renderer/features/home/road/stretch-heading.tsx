import { textWidth, uiFont, wrapText } from '../../../ui/charts/wrap-text.ts';
import { placeKey } from '../../../workbench/places.ts';
import { openPlace } from '../../../workbench/workbench-store.ts';
import type { RoadFacts } from '../road-facts.ts';
import { pressable } from './pressable.ts';
import type { RoadLayout } from './road-layout.ts';

const font = uiFont(650, 17);

/** The shield and the question over a stretch; leads to its step. */
export function StretchHeading(props: { stretch: RoadFacts['stretches'][number]; layout: RoadLayout; index: number }) {
  const { stretch, layout, index } = props;
  const at = layout.headings[index];
  if (at === undefined) return null;
  const next = layout.headings[index + 1];
  const room = (layout.orientation === 'down' || !next ? layout.width - 12 : next.x) - at.x - 52;
  const lines = wrapText(stretch.title, room, font, 2);
  const y = at.y;
  const height = 26 + lines.length * 21;
  return (
    <g className="rk-road-heading" data-place={placeKey(stretch.place)} {...pressable(() => openPlace(stretch.place))}>
      <title>{`${stretch.step}. ${stretch.title}: ${stretch.summary}`}</title>
      <rect
        className="rk-road-hit"
        x={at.x - 4}
        y={y - 20}
        width={Math.min(room, widest(lines, stretch.summary)) + 48}
        height={height}
        rx={6}
      />
      <Shield step={stretch.step} x={at.x} y={y - 14} />
      {lines.map((line, i) => (
        <text key={line} className="rk-road-title" x={at.x + 36} y={y + 5 + i * 21}>
          {` ${line}`}
        </text>
      ))}{' '}
      <text className="rk-road-summary" x={at.x + 36} y={y + 5 + lines.length * 21}>
        {stretch.summary}
      </text>
    </g>
  );
}

function widest(lines: readonly string[], summary: string): number {
  return Math.max(...lines.map((l) => textWidth(l, font)), textWidth(summary, uiFont(400, 14)));
}

function Shield({ step, x, y }: { step: 1 | 2 | 3; x: number; y: number }) {
  return (
    <>
      {step === 1 && <rect className="rk-road-shield-1" x={x} y={y} width={26} height={26} rx={5} />}
      {step === 2 && <circle className="rk-road-shield-2" cx={x + 13} cy={y + 13} r={13.5} />}
      {step === 3 && (
        <path className="rk-road-shield-3" d={`M${x + 6.5} ${y + 1}h13l6.500 12l-6.500 12h-13l-6.500 -12z`} />
      )}
      <text className="rk-road-shield-number" x={x + 13} y={y + 18.5} textAnchor="middle">
        {step}
      </text>
    </>
  );
}
