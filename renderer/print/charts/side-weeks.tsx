import { Drawing, mm } from './drawing.tsx';
import { Fill } from './fill.tsx';
import { textWidth } from './fit-text.ts';

const width = 170;
const plot = { left: 8, right: 136, top: 4, bottom: 30 };
const type = 2.82;

export interface SideWeek {
  readonly key: string;
  readonly label: string;
  /** Hours, not minutes: the axis counts them. */
  readonly worked: number;
  readonly room: number;
  readonly plan: number;
  /** The hours worked as they are written. */
  readonly text: string;
}

export interface SideWeeksProps {
  readonly label: string;
  readonly weeks: readonly SideWeek[];
  /** Beside the lines at the end. */
  readonly roomText: string;
  readonly planText: string;
  readonly axis: string;
}

/** The hours on side tasks week by week: what lies above the room is hatched; room and plan are lines. */
export function SideWeeks({ label, weeks, roomText, planText, axis }: SideWeeksProps) {
  const most = Math.max(1, ...weeks.flatMap((w) => [w.worked, w.room, w.plan]));
  const step = [1, 2, 5, 10, 20, 50].find((s) => most / s <= 5) ?? Math.ceil(most / 5);
  const top = Math.ceil(most / step) * step;
  const y = (hours: number) => plot.bottom - (hours / top) * (plot.bottom - plot.top);
  const column = (plot.right - plot.left) / Math.max(1, weeks.length);
  const bar = Math.min(6.4, column * 0.62);
  const x = (i: number) => plot.left + i * column + (column - bar) / 2;
  const line = (pick: (w: SideWeek) => number) =>
    weeks.map((w, i) => `${i === 0 ? 'M' : 'L'}${mm(plot.left + i * column)} ${mm(y(pick(w)))}h${mm(column)}`).join('');
  const last = weeks.at(-1);
  const [roomY, planY] = apart(y(last?.room ?? 0), y(last?.plan ?? 0));
  return (
    <Drawing width={width} height={40} label={label}>
      {Array.from({ length: top / step + 1 }, (_, i) => i * step).map((hours) => (
        <g key={hours}>
          <path
            d={`M${plot.left} ${mm(y(hours))}H${plot.right}`}
            stroke="#000"
            strokeWidth={hours === 0 ? 0.35 : 0.12}
          />
          <text x={6.5} y={mm(y(hours) + 1)} textAnchor="end">
            {hours}
          </text>
        </g>
      ))}
      {weeks.map((w, i) => {
        const within = Math.min(w.worked, w.room);
        const fits = y(0) - y(within) > 4 && textWidth(w.text, type) < bar;
        return (
          <g key={w.key}>
            {within > 0 && <Fill kind="solid" x={x(i)} y={y(within)} width={bar} height={y(0) - y(within)} />}
            {w.worked > w.room && (
              <Fill kind="dense" x={x(i)} y={y(w.worked)} width={bar} height={y(within) - y(w.worked)} />
            )}
            {fits && (
              <text className="strong on-black" x={mm(x(i) + bar / 2)} y={28.6} textAnchor="middle">
                {w.text}
              </text>
            )}
            <text x={mm(x(i) + bar / 2)} y={34} textAnchor="middle">
              {w.label}
            </text>
          </g>
        );
      })}
      <path d={line((w) => w.room)} fill="none" stroke="#000" strokeWidth={0.5} />
      <path d={line((w) => w.plan)} fill="none" stroke="#000" strokeWidth={0.5} strokeDasharray="1.6 1" />
      <text className="strong" x={139.5} y={mm(roomY + 1)}>
        {roomText}
      </text>
      <text className="strong" x={139.5} y={mm(planY + 1)}>
        {planText}
      </text>
      <text x={139.5} y={34}>
        {axis}
      </text>
    </Drawing>
  );
}

/** Two words beside each other's line need room: the lower one goes down. */
function apart(one: number, other: number): [number, number] {
  const least = 4.2;
  if (Math.abs(one - other) >= least) return [one, other];
  const middle = (one + other) / 2;
  return one <= other ? [middle - least / 2, middle + least / 2] : [middle + least / 2, middle - least / 2];
}
