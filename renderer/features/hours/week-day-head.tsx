import type { WorkingHours } from '#shared/model/contract.ts';
import type { IsoDate } from '#shared/model/define.ts';
import { formatHoursInText } from '#shared/text/format.ts';
import { formatDayOfWeek, formatMonthName } from '#shared/text/format-period.ts';
import { hoursTexts } from '#shared/text/hours.ts';
import { today } from '../../platform/clock.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';

/** The head of a day in the week: "ma 23", and under it whether one is off. */
export function WeekDayHead({ day, hours }: { day: IsoDate; hours: WorkingHours }) {
  const t = useTexts(hoursTexts).week;
  const language = useLanguage();
  const [weekday = ''] = formatDayOfWeek(day, language).split(' ');
  const number = Number(day.slice(8));
  const off =
    hours.leave === 0 ? null : hours.available === 0 ? t.off : t.partlyOff(formatHoursInText(hours.leave, language));
  return (
    <th
      scope="col"
      className="rk-num rk-week-day"
      aria-current={day === today() ? 'date' : undefined}
      data-today={day === today() || undefined}
    >
      <span className="rk-week-day-name">{weekday}</span> <b>{number}</b>
      {number === 1 && ` ${formatMonthName(day, language)}`}
      {off !== null && <span className="rk-week-off">{off}</span>}
    </th>
  );
}
