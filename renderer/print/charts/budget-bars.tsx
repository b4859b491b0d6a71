import { Drawing, mm } from './drawing.tsx';
import { Fill, type FillKind } from './fill.tsx';
import { clipText, textWidth } from './fit-text.ts';

const width = 170;
const rowHeight = 18.5;
const type = 2.82;

export interface BudgetBar {
  readonly id: string;
  readonly name: string;
  /** "beschikbaar € 2.500,00" or "bedrag onbekend". */
  readonly available: string;
  /** Parts in cents, from certain to open, with what is written under each. */
  readonly parts: readonly { readonly kind: FillKind; readonly cents: number; readonly text: string }[];
  /** Cents that are left; null when the amount of the source is unknown. */
  readonly freeCents: number | null;
  /** What is written at the end of the bar. */
  readonly endText: string;
}

/** One bar a source on one shared scale of euros. */
export function BudgetBars({ label, bars }: { label: string; bars: readonly BudgetBar[] }) {
  const used = (bar: BudgetBar) => bar.parts.reduce((sum, p) => sum + p.cents, 0);
  const longest = Math.max(1, ...bars.map((bar) => used(bar) + Math.max(0, bar.freeCents ?? 0)));
  return (
    <Drawing width={width} height={bars.length * rowHeight - 2} label={label}>
      {bars.map((bar, i) => (
        <Row key={bar.id} bar={bar} top={i * rowHeight} perCent={(width - 32) / longest} />
      ))}
    </Drawing>
  );
}

function Row({ bar, top, perCent }: { bar: BudgetBar; top: number; perCent: number }) {
  const starts = bar.parts.map((_, i) => bar.parts.slice(0, i).reduce((x, p) => x + p.cents * perCent, 0.2));
  const end = bar.parts.reduce((x, p) => x + p.cents * perCent, 0.2);
  const free = Math.max(0, bar.freeCents ?? 0) * perCent;
  const barTop = top + 5.4;
  const endWidth = textWidth(bar.endText, type);
  const isEndInside = bar.freeCents !== null && free > endWidth + 2;
  const endX = isEndInside ? end + free - 1 : end + free + (bar.freeCents === null ? 8 : 1.4);
  const fitsBeside = isEndInside || endX + endWidth <= width;
  const head = fitsBeside ? bar.available : `${bar.available}, ${bar.endText}`;
  return (
    <g>
      <text className="label" x={0} y={mm(top + 3.4)}>
        {clipText(bar.name, width - 4 - textWidth(head, type), 3.53)}
      </text>
      <text x={width} y={mm(top + 3.4)} textAnchor="end">
        {head}
      </text>
      {bar.parts.map((part, i) => (
        <g key={part.kind}>
          <Fill kind={part.kind} x={starts[i] ?? 0} y={barTop} width={part.cents * perCent} height={7} />
          {part.cents * perCent > textWidth(part.text, type) + 1 && (
            <text x={mm((starts[i] ?? 0) + 1)} y={mm(top + 15.8)}>
              {part.text}
            </text>
          )}
        </g>
      ))}
      {free > 0 && <Fill kind="dashed" x={end} y={barTop} width={free} height={7} />}
      {bar.freeCents === null && (
        <path
          d={`M${mm(end)} ${mm(barTop)}h6M${mm(end)} ${mm(barTop + 7)}h6`}
          stroke="#000"
          strokeWidth={0.25}
          strokeDasharray="0.8 0.8"
        />
      )}
      {fitsBeside && (
        <text
          className={bar.freeCents !== null && bar.freeCents < 0 ? 'strong' : undefined}
          x={mm(endX)}
          y={mm(top + 9.9)}
          textAnchor={isEndInside ? 'end' : 'start'}
        >
          {bar.endText}
        </text>
      )}
    </g>
  );
}
