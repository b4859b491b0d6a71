import { addDays } from '#shared/model/calendar.ts';
import { columnsOf, placeOfDay, type Timeline, type TimelineRow } from '#shared/model/timeline.ts';
import { Drawing, mm } from './drawing.tsx';
import { Fill } from './fill.tsx';
import { textWidth, wrapText } from './fit-text.ts';

const width = 170;
const left = 62;
const rowHeight = 7.8;
const top = 8.4;
const type = 2.82;

export interface TimelineChartProps {
  readonly label: string;
  readonly timeline: Timeline;
  /** The rows of this piece of the timeline. */
  readonly rows: readonly (TimelineRow & { readonly code: string })[];
  readonly today: string;
  readonly todayText: string;
  /** The name of a column: a month, or the year in a long plan. */
  readonly columnName: (date: string, months: number) => string;
  readonly momentName: (kind: 'conversation' | 'followUp') => string;
}

/** Activities against the calendar: filled = course or training, hollow = informal, diamond = conversation. */
export function TimelineChart({ label, timeline, rows, today, ...words }: TimelineChartProps) {
  const bottom = top + rows.length * rowHeight;
  const x = (place: number) => left + place * (width - left);
  const showsToday = today >= timeline.startDate && today <= timeline.endDate;
  return (
    <Drawing width={width} height={mm(bottom + 6.4)} label={label}>
      <Columns timeline={timeline} bottom={bottom} columnName={words.columnName} />
      {rows.map((row, i) => (
        <Row
          key={row.activity.id}
          row={row}
          y={top + i * rowHeight}
          from={x(placeOfDay(timeline, row.startDate))}
          to={x(placeOfDay(timeline, addDays(row.endDate, 1)))}
        />
      ))}
      {showsToday && (
        <path
          d={`M${mm(x(placeOfDay(timeline, today)))} ${top - 0.6}V${mm(bottom)}`}
          stroke="#000"
          strokeWidth={0.5}
          strokeDasharray="1 0.7"
        />
      )}
      <Foot
        bottom={bottom}
        marks={[
          ...(showsToday ? [{ x: x(placeOfDay(timeline, today)), text: words.todayText, isMoment: false }] : []),
          ...timeline.moments.map((m) => ({
            x: x(placeOfDay(timeline, m.date)),
            text: words.momentName(m.kind),
            isMoment: true,
          })),
        ]}
      />
    </Drawing>
  );
}

function Columns({
  timeline,
  bottom,
  columnName,
}: {
  timeline: Timeline;
  bottom: number;
  columnName: TimelineChartProps['columnName'];
}) {
  const { dates, months } = columnsOf(timeline);
  const columnWidth = (width - left) / dates.length;
  return (
    <>
      {dates.map((date, i) => {
        const x = left + placeOfDay(timeline, date) * (width - left);
        const isNewYear = date.slice(5, 7) === '01' || (i > 0 && dates[i - 1]?.slice(0, 4) !== date.slice(0, 4));
        const showsYear = months < 12 && (i === 0 || isNewYear);
        return (
          <g key={date}>
            {showsYear && (
              <text className="strong" x={mm(x)} y={3}>
                {date.slice(0, 4)}
              </text>
            )}
            <text x={mm(x + columnWidth / 2)} y={6.6} textAnchor="middle">
              {columnName(date, months)}
            </text>
            <path
              d={`M${mm(x)} ${top}V${mm(bottom)}`}
              stroke="#000"
              strokeWidth={showsYear && i > 0 ? 0.35 : 0.18}
              {...(showsYear && i > 0 ? {} : { strokeDasharray: '0.3 1.1' })}
            />
          </g>
        );
      })}
      <path d={`M0 ${top}H${width}`} stroke="#000" strokeWidth={0.3} />
    </>
  );
}

function Row({ row, y, from, to }: { row: TimelineChartProps['rows'][number]; y: number; from: number; to: number }) {
  const lines = wrapText(row.activity.title, left - 9, type, 2);
  const first = lines.length > 1 ? 3.3 : 4.9;
  // A single day would be a hair: it is drawn 2 mm wide.
  const end = row.isCutAtEnd ? Math.min(to, width - 1.8) : to;
  const length = Math.max(2, end - from);
  const x = Math.min(from, width - length);
  const arrow = (at: number, direction: 1 | -1) =>
    `M${mm(at)} ${mm(y + 2.1)}l${direction * 1.6} 1.8l${direction * -1.6} 1.8`;
  return (
    <>
      <text className="strong" x={0} y={mm(y + first)}>
        {row.code}
      </text>
      {lines.map((line, i) => (
        <text key={line} x={7} y={mm(y + first + i * 3.2)}>
          {line}
        </text>
      ))}
      <Fill kind={row.activity.way === 'formal' ? 'solid' : 'open'} x={x} y={y + 2.2} width={length} height={3.4} />
      {row.isCutAtStart && <path d={arrow(x, -1)} fill="#fff" stroke="#000" strokeWidth={0.3} />}
      {row.isCutAtEnd && <path d={arrow(x + length, 1)} fill="#fff" stroke="#000" strokeWidth={0.3} />}
      <path d={`M0 ${mm(y + rowHeight)}H${width}`} stroke="#000" strokeWidth={0.1} />
    </>
  );
}

/** The names under the chart: today first, then the conversations; a name that would run into another is left out. */
function Foot({ bottom, marks }: { bottom: number; marks: readonly { x: number; text: string; isMoment: boolean }[] }) {
  const taken: { from: number; to: number }[] = [];
  const named = marks.map((mark) => {
    const half = textWidth(mark.text, type) / 2;
    const middle = Math.min(Math.max(mark.x, half), width - half);
    const isFree = taken.every((t) => middle + half + 1 < t.from || middle - half - 1 > t.to);
    if (isFree) taken.push({ from: middle - half, to: middle + half });
    return { ...mark, middle: isFree ? middle : null };
  });
  return named.map(({ x, text, isMoment, middle }) => (
    <g key={`${text}${x}`}>
      {isMoment && <path d={`M${mm(x)} ${mm(bottom - 1.6)}l1.6 1.6l-1.6 1.6l-1.6-1.6z`} />}
      {middle !== null && (
        <text className={isMoment ? undefined : 'strong'} x={mm(middle)} y={mm(bottom + 4.8)} textAnchor="middle">
          {text}
        </text>
      )}
    </g>
  ));
}
