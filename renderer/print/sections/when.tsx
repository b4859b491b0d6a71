import { type Timeline, type TimelineRow, timelineOf } from '#shared/model/timeline.ts';
import { formatDate } from '#shared/text/format.ts';
import { formatMonthName, formatPeriod } from '#shared/text/format-period.ts';
import { StepHeading } from '../blocks/step-heading.tsx';
import { Drawing } from '../charts/drawing.tsx';
import { Key, Swatch } from '../charts/key.tsx';
import { TimelineChart } from '../charts/timeline-chart.tsx';
import { type Print, usePrint } from '../print-context.ts';

/** As many rows as fit on a page below the heading. */
const rowsAtATime = 24;

/** Activities and conversations against the calendar, 24 rows at a time. */
export function When() {
  const print = usePrint();
  const { t, view, code, language, list } = print;
  const timeline = timelineOf(view);
  const rows = timeline.rows
    .map((row) => ({ ...row, code: code(row.activity.id) }))
    .sort((a, b) => a.code.localeCompare(b.code, 'nl', { numeric: true }));
  const pieces = Array.from({ length: Math.ceil(rows.length / rowsAtATime) }, (_, i) =>
    rows.slice(i * rowsAtATime, (i + 1) * rowsAtATime),
  );
  const unplaced = timeline.unplaced.map((a) => {
    const when = formatPeriod(a.startDate, a.endDate, language);
    return `${code(a.id)} ${a.title}${when === '' ? '' : ` (${when})`}`;
  });
  return (
    <>
      <StepHeading>{t.parts.when}</StepHeading>
      {rows.length === 0 && <p className="empty">{t.when.nothing}</p>}
      {pieces.map((piece, i) => (
        <figure key={piece[0]?.activity.id}>
          <TimelineChart
            label={i === 0 ? labelOf(print, timeline, piece) : `${t.when.continued} ${sayRows(print, piece)}`}
            timeline={timeline}
            rows={piece}
            today={print.today}
            todayText={t.when.today}
            columnName={(date, months) => (months >= 12 ? date.slice(0, 4) : formatMonthName(date, language))}
            momentName={(kind) => t.when[kind]}
          />
          <Key
            items={[
              [<Swatch key="formal" kind="solid" />, t.when.formal],
              [<Swatch key="informal" kind="open" />, t.when.informal],
              [
                <Drawing key="talk" width={4} height={4}>
                  <path d="M2 .3l1.7 1.7l-1.7 1.7l-1.7-1.7z" />
                </Drawing>,
                t.when.conversation,
              ],
            ]}
          />
        </figure>
      ))}
      {unplaced.length > 0 && (
        <p className="hint">
          <b>{t.when.unplaced}:</b> {list(unplaced)}.
        </p>
      )}
    </>
  );
}

type Row = TimelineRow & { readonly code: string };

function sayRows({ t, language }: Print, rows: readonly Row[]): string {
  return rows
    .map(({ code, activity }) => {
      const kind = activity.way === 'formal' ? t.when.formal : t.when.informal;
      return `${code} ${activity.title}: ${formatPeriod(activity.startDate, activity.endDate, language)}, ${kind}.`;
    })
    .join(' ');
}

function labelOf(print: Print, timeline: Timeline, rows: readonly Row[]): string {
  const { t, language, list } = print;
  const span = t.when.label(formatDate(timeline.startDate, language), formatDate(timeline.endDate, language));
  const talks = timeline.moments.map((m) => `${t.when[m.kind]} ${formatDate(m.date, language)}`);
  return [span, sayRows(print, rows), ...(talks.length > 0 ? [`${list(talks)}.`] : [])].join(' ');
}
