import { timesOf } from '#shared/model/leave-times.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { formatDayOfWeek, formatWeekday } from '#shared/text/format-period.ts';
import { leaveTexts } from '#shared/text/leave.ts';
import { useTexts } from '../../platform/texts.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Choice } from '../../ui/choice.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Select } from '../../ui/select.tsx';

type Leave = RecordOf<'leave'>;

/** On which days of the week leave comes back, how often, and on which days it does not. */
export function LeaveRhythm({ leave, onChange }: { leave: Leave; onChange: (patch: Partial<Leave>) => void }) {
  const t = useTexts(leaveTexts).edit;
  const language = useLanguage();
  const { weekdays, everyWeeks, weeks, startDate, endDate, skippedDates } = leave;
  const rhythm = weeks === 'all' ? String(everyWeeks) : weeks;
  const day = (date: string) => formatDayOfWeek(date, language);
  const open = timesOf(leave, startDate, endDate).filter((date) => !skippedDates.includes(date));
  return (
    <>
      <fieldset className="rk-leave-weekdays">
        <legend className="rk-field-label">{t.weekdays}</legend>
        {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
          <Checkbox
            key={weekday}
            isSelected={weekdays.includes(weekday)}
            // One day is left: without any it would not come back but last.
            isDisabled={weekdays.length === 1 && weekdays.includes(weekday)}
            onChange={(isOn) =>
              onChange({ weekdays: [...weekdays.filter((w) => w !== weekday), ...(isOn ? [weekday] : [])].sort() })
            }
          >
            {formatWeekday(weekday - 1, language)}
          </Checkbox>
        ))}
      </fieldset>
      <Choice
        label={t.rhythm}
        value={rhythm}
        options={(['1', '2', 'even', 'odd'] as const).map((value) => ({ value, label: t.rhythms[value] }))}
        onChange={(value) =>
          onChange(
            value === 'even' || value === 'odd'
              ? { everyWeeks: 1, weeks: value }
              : { everyWeeks: Number(value), weeks: 'all' },
          )
        }
      />
      <Select
        label={t.skip}
        hint={t.skipHint}
        value={null}
        options={open.map((date) => ({ value: date, label: day(date) }))}
        onChange={(date) => onChange({ skippedDates: [...skippedDates, date].sort() })}
      />
      {skippedDates.length > 0 && (
        <ul className="rk-leave-skipped" aria-label={t.skipped}>
          {skippedDates.map((date) => (
            <li key={date}>
              {day(date)}{' '}
              <IconButton
                size="small"
                label={t.unskip(day(date))}
                icon="close"
                onPress={() => onChange({ skippedDates: skippedDates.filter((one) => one !== date) })}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
