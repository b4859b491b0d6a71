import { memo } from 'react';
import type { AgendaItem } from '#shared/model/agenda.ts';
import { addDays } from '#shared/model/calendar.ts';
import { weekOf } from '#shared/model/weeks.ts';
import { agendaTexts } from '#shared/text/agenda.ts';
import { formatMonthName } from '#shared/text/format-period.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import { mondaysOf, monthsOf, type TimelineScale, type Zoom } from './timeline-scale.ts';

/** Months are named when there is this much room for it, else only some of them. */
const monthRoom = 34;

/** The head of the timeline: months, and weeks where there is room. */
export const TimelineHead = memo(function TimelineHead({ scale, zoom }: { scale: TimelineScale; zoom: Zoom }) {
  const t = useTexts(agendaTexts);
  const language = useLanguage();
  const months = monthsOf(scale);
  const step = [1, 3, 6, 12].find((n) => n * 30 * scale.dayWidth >= monthRoom) ?? 12;
  return (
    <>
      {months.map((month, i) =>
        i % step === 0 ? (
          <span key={month} className="rk-tl-month" style={{ insetInlineStart: `${scale.x(month)}px` }}>
            {formatMonthName(month, language)}
            {(i === 0 || month.slice(5, 7) === '01') && ` ${month.slice(0, 4)}`}
          </span>
        ) : null,
      )}
      {zoom !== 'year' &&
        mondaysOf(scale).map((monday) => (
          <span key={monday} className="rk-tl-week" style={{ insetInlineStart: `${scale.x(monday)}px` }}>
            {zoom === 'month' ? t.week(weekOf(monday).week) : t.weekShort(weekOf(monday).week)}
          </span>
        ))}
    </>
  );
});

/** What lies behind the rows: the months, what is free, the ends of the plan, and today. */
export const TimelineGround = memo(function TimelineGround({
  scale,
  zoom,
  leave,
  plan,
  today,
  height,
}: {
  scale: TimelineScale;
  zoom: Zoom;
  leave: readonly AgendaItem[];
  plan: { readonly startDate: string; readonly endDate: string };
  today: string;
  /** CSS pixels. */
  height: number;
}) {
  const before = scale.x(plan.startDate);
  const after = scale.x(addDays(plan.endDate, 1));
  const showsToday = today >= scale.startDate && today <= scale.endDate;
  return (
    <div
      className="rk-tl-ground"
      style={{ inlineSize: `${scale.width}px`, blockSize: `${height}px` }}
      aria-hidden="true"
    >
      {before > 0 && <span className="rk-tl-outside" style={{ insetInlineStart: 0, inlineSize: `${before}px` }} />}
      {after < scale.width && (
        <span
          className="rk-tl-outside"
          style={{ insetInlineStart: `${after}px`, inlineSize: `${scale.width - after}px` }}
        />
      )}
      {leave.map((item) => (
        <span
          key={item.key}
          className="rk-tl-free"
          style={{
            insetInlineStart: `${scale.x(item.startDate)}px`,
            inlineSize: `${Math.max(2, scale.x(addDays(item.endDate, 1)) - scale.x(item.startDate))}px`,
          }}
        />
      ))}
      {monthsOf(scale).map((month) => (
        <span key={month} className="rk-tl-line" style={{ insetInlineStart: `${scale.x(month)}px` }} />
      ))}
      {zoom === 'month' &&
        mondaysOf(scale).map((monday) => (
          <span key={monday} className="rk-tl-line" data-week style={{ insetInlineStart: `${scale.x(monday)}px` }} />
        ))}
      {showsToday && (
        <span className="rk-tl-today" style={{ insetInlineStart: `${scale.x(today) + scale.dayWidth / 2}px` }} />
      )}
    </div>
  );
});
