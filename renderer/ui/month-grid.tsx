import './month-grid.css';
import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import { addDays, addMonths, weekdayOf, weeksOfMonth } from '#shared/model/calendar.ts';
import { formatMonthAndYear, formatWeekday, formatWholeDay } from '#shared/text/format-period.ts';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { useKitTexts, useLanguage } from './language.ts';

/** What a day of the grid carries: a short mark to see, and the same in words. */
export interface DayMark {
  readonly mark: string;
  readonly words: string;
}

/**
 * A month as a grid of days, one of which is chosen. Arrows go by day and week, Home and End to the ends of the week, PageUp
 * and PageDown by month and with Shift by year; the choice follows the focus. One stop for Tab.
 */
export function MonthGrid({
  label,
  day,
  onDay,
  today,
  markOf,
}: {
  /** What the grid is of, for who cannot see it; gets the month in words. */
  label: (month: string) => string;
  /** The chosen day, YYYY-MM-DD. Its month is the one that shows. */
  day: string;
  onDay: (day: string) => void;
  today: string;
  /** Null = nothing on that day. */
  markOf: (day: string) => DayMark | null;
}) {
  const t = useKitTexts();
  const language = useLanguage();
  const headingId = useId();
  const table = useRef<HTMLTableElement>(null);
  const follows = useRef(false);
  const month = formatMonthAndYear(day, language);

  // The day that was gone to may stand in another month, which is drawn first.
  useLayoutEffect(() => {
    if (!follows.current) return;
    follows.current = false;
    table.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = dayByKey(event.key, event.shiftKey, day);
    if (to === null) return;
    event.preventDefault();
    follows.current = to !== day;
    onDay(to);
  };

  return (
    <div className="rk-month">
      <div className="rk-month-head">
        <h2 id={headingId} aria-live="polite">
          {month}
        </h2>
        <Button size="small" onPress={() => onDay(today)}>
          {t.today}
        </Button>
        <IconButton icon="chevron-left" label={t.previousMonth} onPress={() => onDay(addMonths(day, -1))} />
        <IconButton icon="chevron-right" label={t.nextMonth} onPress={() => onDay(addMonths(day, 1))} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a month of days that are chosen is a grid */}
      <table ref={table} role="grid" className="rk-month-grid" aria-label={label(month)} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {[0, 1, 2, 3, 4, 5, 6].map((weekday) => (
              <th key={weekday} scope="col" abbr={formatWeekday(weekday, language, 'long')}>
                {formatWeekday(weekday, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOfMonth(day).map((week) => (
            <tr key={week[0]}>
              {week.map((date) =>
                date.slice(0, 7) === day.slice(0, 7) ? (
                  <Day
                    key={date}
                    date={date}
                    isChosen={date === day}
                    when={date === today ? 'today' : date > today ? 'ahead' : 'past'}
                    mark={markOf(date)}
                    name={formatWholeDay(date, language)}
                    onChoose={onDay}
                  />
                ) : (
                  <td key={date} data-outside="" />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Day({
  date,
  isChosen,
  when,
  mark,
  name,
  onChoose,
}: {
  date: string;
  isChosen: boolean;
  when: 'past' | 'today' | 'ahead';
  mark: DayMark | null;
  name: string;
  onChoose: (day: string) => void;
}) {
  const t = useKitTexts();
  const said = [name, ...(when === 'today' ? [t.today] : []), ...(mark ? [mark.words] : [])].join(', ');
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as above
    // biome-ignore lint/a11y/useFocusableInteractive: the button inside has the focus
    <td role="gridcell" aria-selected={isChosen}>
      <button
        type="button"
        className="rk-month-day"
        data-day={date}
        data-today={when === 'today' || undefined}
        data-ahead={when === 'ahead' || undefined}
        tabIndex={isChosen ? 0 : -1}
        aria-label={said}
        aria-current={when === 'today' ? 'date' : undefined}
        onClick={() => onChoose(date)}
      >
        <span>{Number(date.slice(8))}</span>
        {mark ? <span className="rk-month-mark">{mark.mark}</span> : <span className="rk-month-unmarked" />}
      </button>
    </td>
  );
}

/** The day a key goes to; null for any other key. */
export function dayByKey(key: string, withShift: boolean, day: string): string | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -weekdayOf(day));
    case 'End':
      return addDays(day, 6 - weekdayOf(day));
    case 'PageUp':
      return addMonths(day, withShift ? -12 : -1);
    case 'PageDown':
      return addMonths(day, withShift ? 12 : 1);
    default:
      return null;
  }
}
