import './timeline-picture.css';
import type { AgendaItem } from '#shared/model/agenda.ts';
import { addDays } from '#shared/model/calendar.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { openView, outletPolicies } from '#shared/share/outlets.ts';
import { agendaTexts } from '#shared/text/agenda.ts';
import { shortNameOfItem } from '#shared/text/agenda-names.ts';
import { formatMonthName } from '#shared/text/format-period.ts';
import type { Language } from '#shared/text/language.ts';
import { IconPaths } from '../../ui/icon.tsx';
import { agendaGroups } from './agenda-groups.ts';
import { iconOf, markOf } from './item-look.ts';
import { layRows, type PlacedItem, type TimelineRow } from './timeline-rows.ts';
import { monthsOf, timelineScale } from './timeline-scale.ts';

const width = 1016;
const labels = 216;
const row = 44;
const head = 24;
const foot = 26;
/** A picture that is higher than this can hardly be shown in a document. */
const mostRows = 120;
const longestLabel = 26;

/** The whole timeline as one drawing, for a file: a year wide, with every row. It says no more than a share would. */
export function TimelinePicture({
  view: whole,
  items: all,
  today,
  language,
}: {
  view: PlanView;
  items: readonly AgendaItem[];
  today: string;
  language: Language;
}) {
  const t = agendaTexts[language];
  const view = openView(whole, outletPolicies.picture.opens ?? []);
  const items = all.flatMap((item) => {
    const record = view.records.get(item.record.id);
    return record ? [{ ...item, record } as AgendaItem] : [];
  });
  const fitted = timelineScale(view, items, 'year', width - labels);
  // All of it fits on the sheet, also a plan of more than a year.
  const squeeze = Math.min(1, (width - labels) / fitted.width);
  const scale = {
    ...fitted,
    dayWidth: fitted.dayWidth * squeeze,
    width: fitted.width * squeeze,
    x: (date: string) => fitted.x(date) * squeeze,
  };
  const laid = layRows(agendaGroups(view, items, language), scale, (item) => shortNameOfItem(view, item, language));
  const rows = laid.rows.slice(0, mostRows);
  const placed = laid.items.filter((p) => p.row < mostRows);
  const bottom = head + rows.length * row;
  const height = bottom + foot;
  const x = (date: string) => labels + scale.x(date);
  const months = monthsOf(scale);
  const step = [1, 3, 6, 12, 24].find((n) => n * 30 * scale.dayWidth >= 40) ?? 60;
  const showsToday = today >= scale.startDate && today <= scale.endDate;
  return (
    <svg
      className="rk-timeline-picture"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t.timelineLabel}
    >
      {items
        .filter((i) => i.kind === 'leave')
        .map((i) => (
          <rect
            key={i.key}
            className="rk-tp-free"
            x={x(i.startDate)}
            y={head}
            width={Math.max(2, x(addDays(i.endDate, 1)) - x(i.startDate))}
            height={bottom - head}
          />
        ))}
      {months.map((month, i) =>
        i % step === 0 ? (
          <g key={month}>
            <path className="rk-tp-grid" d={`M${x(month)} 4V${bottom}`} />
            <text className="rk-tp-quiet" x={x(month) + 5} y={14}>
              {formatMonthName(month, language)}
              {(i === 0 || month.slice(5, 7) === '01') && ` ${month.slice(0, 4)}`}
            </text>
          </g>
        ) : null,
      )}
      {rows.map((line, i) => (
        <Row key={line.key} line={line} y={head + i * row} />
      ))}
      {showsToday && <path className="rk-tp-today" d={`M${x(today)} ${head - 4}V${bottom + 4}`} />}
      {placed.map((p) => (
        <Item key={p.item.key} placed={p} y={head + p.row * row} />
      ))}
      {showsToday && (
        <text className="rk-tp-today-word" x={x(today)} y={bottom + 20} textAnchor="middle">
          {t.today}
        </text>
      )}
    </svg>
  );
}

function Row({ line, y }: { line: TimelineRow; y: number }) {
  const { group, isFirst, isLast } = line;
  return (
    <>
      {isFirst && (
        <>
          <g className="rk-tp-icon" transform={`translate(0 ${y + 14})`}>
            <IconPaths name={group.icon} />
          </g>
          <text className="rk-tp-group" x={24} y={y + 27}>
            {cut(group.title, longestLabel)}
          </text>
        </>
      )}
      {isLast && <path className="rk-tp-grid" d={`M0 ${y + row - 0.5}H${width}`} />}
    </>
  );
}

function Item({ placed, y }: { placed: PlacedItem; y: number }) {
  const { item, name, isBar, nameAt } = placed;
  const isNameInside = nameAt === 'inside';
  const x = labels + placed.x;
  const behind = x + placed.width + 6;
  const isBefore = nameAt === 'before';
  const word = isNameInside ? name : cut(name, 28);
  return (
    <g className="rk-tp-item" data-state={item.state} data-kind={item.kind}>
      {isBar ? (
        <rect className="rk-tp-bar" x={x} y={y + 11} width={placed.width} height={22} rx={3} />
      ) : markOf(item) === 'diamond' ? (
        <path className="rk-tp-diamond" d={`M${x + 9} ${y + 13}l9 9-9 9-9-9z`} />
      ) : (
        <g className="rk-tp-icon" transform={`translate(${x + 1} ${y + 14})`}>
          <IconPaths name={iconOf(item)} />
        </g>
      )}
      <text
        className={isNameInside ? 'rk-tp-inside' : 'rk-tp-name'}
        x={isNameInside ? x + 8 : isBefore ? x - 6 : behind}
        y={y + 26.5}
        textAnchor={isBefore ? 'end' : 'start'}
      >
        {word}
      </text>
    </g>
  );
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
