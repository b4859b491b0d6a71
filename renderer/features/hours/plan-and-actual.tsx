import { addDays } from '#shared/model/calendar.ts';
import { type PlanAgainstActual, planAgainstActual, quartersOfHours } from '#shared/model/plan-against-actual.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { formatHours, formatHoursInText } from '#shared/text/format.ts';
import { hoursTexts } from '#shared/text/hours.ts';
import { termTexts } from '#shared/text/terms.ts';
import { today } from '../../platform/clock.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import { Section } from '../../ui/section.tsx';

/** What the side tasks were planned to get and got, by quarter and over the whole plan. Said, not judged. */
export function PlanAndActual({ view }: { view: PlanView }) {
  const t = useTexts(hoursTexts);
  const unit = useTexts(termTexts).hourUnit;
  const language = useLanguage();
  const { startDate, endDate } = view.plan;
  const hours = (minutes: number) => (minutes === 0 ? '–' : `${formatHours(minutes, language)} ${unit}`);
  const rows: (PlanAgainstActual & { name: string; isTotal: boolean })[] = [
    ...quartersOfHours(view, startDate, endDate).map((q) => ({
      ...q,
      name: t.quarterName(q.quarter.quarter, q.quarter.year),
      isTotal: false,
    })),
    { ...planAgainstActual(view, startDate, endDate), name: t.wholePlan, isTotal: true },
  ];
  return (
    <Section title={t.spans.title} lead={t.spans.lead}>
      <div className="rk-table-scroll">
        <table className="rk-table rk-plan-and-actual">
          <thead>
            <tr>
              <th scope="col">{t.column.quarter}</th>
              {[t.column.room, t.column.plannedSide, t.column.side].map((name) => (
                <th key={name} scope="col" className="rk-num">
                  {name}
                </th>
              ))}
              <th scope="col">{t.column.difference}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name} data-total={row.isTotal ? '' : undefined}>
                <th scope="row">{row.name}</th>
                <td className="rk-num" data-label={t.column.room}>
                  {hours(row.hours.side)}
                </td>
                <td className="rk-num" data-label={t.column.plannedSide}>
                  {hours(row.plannedSide)}
                </td>
                <td className="rk-num" data-label={t.column.side}>
                  {hours(row.logged.side)}
                </td>
                <td>
                  <Difference view={view} row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

/** In words, up to yesterday: of what is still to come nothing can be said. */
function Difference({ view, row }: { view: PlanView; row: PlanAgainstActual }) {
  const t = useTexts(hoursTexts).spans;
  const language = useLanguage();
  const yesterday = addDays(today(), -1);
  if (row.from > yesterday) return <span className="rk-muted">{t.ahead}</span>;
  const isUnderWay = row.until > yesterday;
  const { plannedSide, logged } = isUnderWay ? planAgainstActual(view, row.from, yesterday) : row;
  const difference = logged.side - plannedSide;
  const amount = formatHoursInText(Math.abs(difference), language);
  const words =
    plannedSide === 0 ? t.unplanned : difference === 0 ? t.asPlanned : (difference < 0 ? t.less : t.more)(amount);
  return isUnderWay ? `${words}, ${t.untilNow}` : words;
}
