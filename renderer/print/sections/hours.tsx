import { addDays } from '#shared/model/calendar.ts';
import { rowKey } from '#shared/model/edits/hours.ts';
import { weeksOfHours } from '#shared/model/plan-against-actual.ts';
import { dateOf, dayNumber, mondayOf } from '#shared/model/weeks.ts';
import { formatHours } from '#shared/text/format.ts';
import { rowName } from '#shared/text/hour-words.ts';
import { printHoursTexts } from '#shared/text/print-hours.ts';
import { Columns, keepIfShort } from '../blocks/columns.tsx';
import { Key, Swatch } from '../charts/key.tsx';
import { SideWeeks } from '../charts/side-weeks.tsx';
import { usePrint } from '../print-context.ts';
import { hoursTotals } from './hours-totals.ts';

/** As many weeks as stand beside each other with their numbers. */
const mostWeeks = 12;

/** What the side task got, week by week, and all hours by quarter. Nothing while no hours were written down. */
export function Hours() {
  const { view } = usePrint();
  if (view.hourEntries.length === 0) return null;
  return (
    <>
      <SideFigure />
      <QuarterTable />
    </>
  );
}

function SideFigure() {
  const { view, today, language } = usePrint();
  const t = printHoursTexts[language];
  const { startDate, endDate } = view.plan;
  const lastSunday = dateOf(mondayOf(dayNumber(today)) - 1);
  const until = lastSunday < endDate ? lastSunday : endDate;
  const back = addDays(until, 1 - 7 * mostWeeks);
  const from = back > startDate ? back : startDate;
  if (until < from) return null;
  const weeks = weeksOfHours(view, from, until, today);
  const hours = (minutes: number) => formatHours(minutes, language);
  const sum = (pick: (w: (typeof weeks)[number]) => number) => weeks.reduce((total, w) => total + pick(w), 0);
  const last = weeks.at(-1);
  const [planned, worked, room] = [sum((w) => w.plannedSide), sum((w) => w.logged.side), sum((w) => w.hours.side)];
  return (
    <>
      <figure>
        <figcaption>{t.title}</figcaption>
        <SideWeeks
          label={t.label(
            weeks.map((w) => t.week(w.week.week, hours(w.logged.side), hours(w.plannedSide))).join('; '),
            hours(last?.hours.side ?? 0),
          )}
          weeks={weeks.map((w) => ({
            key: w.week.from,
            label: String(w.week.week),
            worked: w.logged.side / 60,
            room: w.hours.side / 60,
            plan: w.plannedSide / 60,
            text: hours(w.logged.side),
          }))}
          roomText={t.room(hours(last?.hours.side ?? 0))}
          planText={t.plan(hours(last?.plannedSide ?? 0))}
          axis={t.axis(last?.week.year ?? 0)}
        />
        <Key
          items={[
            [<Swatch key="worked" kind="solid" />, t.worked],
            [<Swatch key="above" kind="dense" />, t.above],
          ]}
        />
      </figure>
      <p>{t.sentence(weeks.length, hours(worked), hours(planned), hours(room))}</p>
      <table className="tight keep">
        <Columns widths={[17, ...weeks.map(() => 'rest' as const), 15]} />
        <thead>
          <tr>
            <th scope="col">{t.weekHead}</th>
            {weeks.map((w) => (
              <th key={w.week.from} scope="col" className="num">
                {w.week.week}
              </th>
            ))}
            <th scope="col" className="num">
              {t.together}
            </th>
          </tr>
        </thead>
        <tbody>
          {(
            [
              [t.planRow, (w: (typeof weeks)[number]) => w.plannedSide, planned],
              [t.actualRow, (w: (typeof weeks)[number]) => w.logged.side, worked],
            ] as const
          ).map(([name, pick, total]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {weeks.map((w) => (
                <td key={w.week.from} className="num">
                  {hours(pick(w))}
                </td>
              ))}
              <td className="num">{hours(total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function QuarterTable() {
  const { view, language } = usePrint();
  const t = printHoursTexts[language];
  const { columns, rows, isByYear } = hoursTotals(view);
  const hours = (minutes: number) => (minutes === 0 ? '–' : formatHours(minutes, language));
  const total = (minutes: ReadonlyMap<string, number>) =>
    columns.reduce((sum, c) => sum + (minutes.get(c.key) ?? 0), 0);
  return (
    <table className={keepIfShort(rows.length)}>
      <caption>{isByYear ? t.perYear : t.perQuarter}</caption>
      <Columns widths={[62, ...columns.map(() => 'rest' as const), 'rest']} />
      <thead>
        <tr>
          <th scope="col">{t.task}</th>
          {columns.map((c) => (
            <th key={c.key} scope="col" className="num">
              {isByYear ? c.year : t.quarter(c.quarter, c.year)}
            </th>
          ))}
          <th scope="col" className="num">
            {t.together}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, minutes }) => (
          <tr key={rowKey(row)}>
            <th scope="row" className="title">
              {rowName(view, row, language)}
            </th>
            {columns.map((c) => (
              <td key={c.key} className="num">
                {hours(minutes.get(c.key) ?? 0)}
              </td>
            ))}
            <td className="num">{hours(total(minutes))}</td>
          </tr>
        ))}
        <tr className="total">
          <th scope="row">{t.together}</th>
          {columns.map((c) => (
            <td key={c.key} className="num">
              {hours(rows.reduce((sum, r) => sum + (r.minutes.get(c.key) ?? 0), 0))}
            </td>
          ))}
          <td className="num">{hours(rows.reduce((sum, r) => sum + total(r.minutes), 0))}</td>
        </tr>
      </tbody>
    </table>
  );
}
