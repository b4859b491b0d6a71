import { useCallback, useId, useLayoutEffect, useRef, useState } from 'react';
import { rowsOfWeek } from '#shared/hours/week-rows.ts';
import { addDays } from '#shared/model/calendar.ts';
import { contractOf } from '#shared/model/contract.ts';
import type { IsoDate } from '#shared/model/define.ts';
import { type HourRow, rowKey } from '#shared/model/edits/hours.ts';
import { hourLogOf } from '#shared/model/hour-log.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { formatHours, formatHoursInText } from '#shared/text/format.ts';
import { formatDayOfWeek } from '#shared/text/format-period.ts';
import { rowName } from '#shared/text/hour-words.ts';
import { hoursTexts } from '#shared/text/hours.ts';
import { today } from '../../platform/clock.ts';
import { useTexts } from '../../platform/texts.ts';
import { FieldError } from '../../ui/field.tsx';
import { useLanguage } from '../../ui/language.ts';
import { WeekCell } from './week-cell.tsx';
import { WeekDayHead } from './week-day-head.tsx';

/** The hours of a week as a table: a row a task or activity, a column a day, with sums. Arrow keys go from cell to cell. */
export function WeekTable({
  view,
  monday,
  asked,
}: {
  view: PlanView;
  monday: IsoDate;
  /** Rows that were asked for beside those of the week itself. */
  asked: readonly HourRow[];
}) {
  const t = useTexts(hoursTexts);
  const language = useLanguage();
  const id = useId();
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const tellError = useCallback((key: string, error: string | null) => {
    setErrors((before) => {
      if ((before[key] ?? null) === error) return before;
      const { [key]: _gone, ...rest } = before;
      return error === null ? rest : { ...rest, [key]: error };
    });
  }, []);
  const scroller = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => showToday(scroller.current), []);
  const days = Array.from({ length: 7 }, (_, i) => addDays(monday, i));
  const rows = rowsOfWeek(view, monday, asked);
  const minutes = sumsOf(view, monday);
  const hours = (m: number) => (m === 0 ? '–' : formatHours(m, language));
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  const ofRow = (row: HourRow) => sum(days.map((day) => minutes.get(`${day} ${rowKey(row)}`) ?? 0));
  const ofDay = (day: IsoDate) => sum(rows.map((row) => minutes.get(`${day} ${rowKey(row)}`) ?? 0));
  const calendar = contractOf(view);
  return (
    <>
      <div className="rk-table-scroll" ref={scroller}>
        <table className="rk-table rk-week-table" aria-describedby={`${id}-keys`}>
          <thead>
            <tr>
              <th scope="col">{t.week.row}</th>
              {days.map((day) => (
                <WeekDayHead key={day} day={day} hours={calendar.on(day)} />
              ))}
              <th scope="col" className="rk-num">
                {t.week.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <tr key={rowKey(row)} data-what={row.what}>
                <th scope="row">
                  <span className="rk-week-name">
                    <span className="rk-week-mark" data-what={row.what} aria-hidden="true" />
                    <span>{rowName(view, row, language)}</span>
                  </span>
                </th>
                {days.map((day, column) => (
                  <td key={day} className="rk-num" data-today={day === today() || undefined}>
                    {day > today() ? (
                      <span className="rk-week-later" title={t.week.notYet}>
                        –
                      </span>
                    ) : (
                      <CellOf
                        row={row}
                        day={day}
                        minutes={minutes.get(`${day} ${rowKey(row)}`) ?? 0}
                        label={t.week.cell(rowName(view, row, language), formatDayOfWeek(day, language))}
                        place={[i, column]}
                        tellError={tellError}
                        errorId={`${id}-error`}
                      />
                    )}
                  </td>
                ))}
                <td className="rk-num rk-week-sum">{hours(ofRow(row))}</td>
              </tr>
            ))}
            <tr data-total="">
              <th scope="row">{t.week.total}</th>
              {days.map((day) => (
                <td key={day} className="rk-num" data-today={day === today() || undefined}>
                  {hours(ofDay(day))}
                </td>
              ))}
              <td className="rk-num">{hours(sum(days.map(ofDay)))}</td>
            </tr>
            <tr className="rk-week-contract">
              <th scope="row">{t.column.contract}</th>
              {days.map((day) => (
                <td key={day} className="rk-num" data-today={day === today() || undefined}>
                  {hours(calendar.on(day).available)}
                </td>
              ))}
              <td className="rk-num">{hours(calendar.between(monday, addDays(monday, 6)).available)}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <FieldError id={`${id}-error`} error={Object.values(errors)[0]} />
      <WeekSentence view={view} monday={monday} />
      <p id={`${id}-keys`} className="rk-muted rk-caption">
        {t.week.keys}
      </p>
    </>
  );
}

/** On a narrow sheet the week does not fit: today stands in view, beside the names. */
function showToday(scroller: HTMLElement | null): void {
  const [name, day] = [scroller?.querySelector('th'), scroller?.querySelector<HTMLElement>('thead [data-today]')];
  if (!scroller || !name || !day || scroller.scrollWidth <= scroller.clientWidth) return;
  scroller.scrollLeft = day.offsetLeft + day.offsetWidth - scroller.clientWidth;
}

function CellOf({
  row,
  day,
  tellError,
  ...cell
}: {
  row: HourRow;
  day: IsoDate;
  minutes: number;
  label: string;
  place: readonly [number, number];
  tellError: (key: string, error: string | null) => void;
  errorId: string;
}) {
  const key = `${day} ${rowKey(row)}`;
  const onError = useCallback((error: string | null) => tellError(key, error), [key, tellError]);
  return <WeekCell row={row} date={day} onError={onError} {...cell} />;
}

/** How the week stands beside the contract: said, not judged. */
function WeekSentence({ view, monday }: { view: PlanView; monday: IsoDate }) {
  const t = useTexts(hoursTexts).week;
  const language = useLanguage();
  const sunday = addDays(monday, 6);
  const { core, side, learning, own } = hourLogOf(view).sum(monday, sunday);
  const logged = core + side + learning;
  const { available } = contractOf(view).between(monday, sunday);
  const hours = (m: number) => formatHoursInText(m, language);
  const words =
    available === 0
      ? t.noContract(hours(logged))
      : logged > available
        ? t.over(hours(logged), hours(available), hours(logged - available))
        : logged === available
          ? t.exact(hours(logged))
          : t.open(hours(logged), hours(available), hours(available - logged));
  return (
    <p className="rk-week-sentence" aria-live="polite">
      {own > 0 ? `${words} ${t.ownToo(hours(own))}` : words}
    </p>
  );
}

function sumsOf(view: PlanView, monday: IsoDate): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const entry of hourLogOf(view).between(monday, addDays(monday, 6))) {
    const key = `${entry.workedOn} ${rowKey(entry)}`;
    sums.set(key, (sums.get(key) ?? 0) + entry.minutes);
  }
  return sums;
}
