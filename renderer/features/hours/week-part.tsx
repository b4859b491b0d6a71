import { possibleRows, rowsOfWeek } from '#shared/hours/week-rows.ts';
import { addDays } from '#shared/model/calendar.ts';
import { copyWeekBefore, rowKey } from '#shared/model/edits/hours.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { dateOf, dayNumber, mondayOf, weekOf } from '#shared/model/weeks.ts';
import { formatPeriod } from '#shared/text/format-period.ts';
import { rowName } from '#shared/text/hour-words.ts';
import { hoursTexts } from '#shared/text/hours.ts';
import { today } from '../../platform/clock.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { notify } from '../../ui/notify.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import { useHoursSheet } from './hours-store.ts';
import { WeekTable } from './week-table.tsx';

/** One week of hours with the way to the weeks around it, a row more, and last week's hours again. */
export function WeekPart({ view }: { view: PlanView }) {
  const t = useTexts(hoursTexts);
  const language = useLanguage();
  const { monday: chosen, askedRows } = useHoursSheet();
  const thisMonday = dateOf(mondayOf(dayNumber(today())));
  const monday = chosen ?? thisMonday;
  const { week, year, from, until } = weekOf(monday);
  const shown = new Set(rowsOfWeek(view, monday, askedRows).map(rowKey));
  const others = possibleRows(view).filter((row) => !shown.has(rowKey(row)));
  const go = (to: string) => useHoursSheet.setState({ monday: to === thisMonday ? null : to, askedRows: [] });
  const copy = () => {
    const last = addDays(monday, 6);
    const changes = copyWeekBefore(edit.view(), edit.context(), monday, last < today() ? last : today());
    edit.commit(changes);
    notify(
      changes.length === 0
        ? { title: t.week.nothingToCopy, tone: 'tip' }
        : { title: t.week.copied(changes.length), tone: 'done' },
    );
  };
  return (
    <Section
      title={
        <>
          {t.week.title(week, year)}{' '}
          <span className="rk-muted rk-week-when">{formatPeriod(from, until, language)}</span>
        </>
      }
      actions={
        <>
          {chosen !== null && (
            <Button size="small" variant="quiet" onPress={() => go(thisMonday)}>
              {t.week.thisWeek}
            </Button>
          )}
          <IconButton icon="chevron-left" label={t.week.previous} onPress={() => go(addDays(monday, -7))} />
          <IconButton
            icon="chevron-right"
            label={t.week.next}
            isDisabled={monday >= thisMonday}
            onPress={() => go(addDays(monday, 7))}
          />
        </>
      }
    >
      <WeekTable key={monday} view={view} monday={monday} asked={askedRows} />
      <div className="rk-week-actions">
        <Select
          label={t.week.addRow}
          isLabelHidden
          placeholder={t.week.addRow}
          value={null}
          options={others.map((row) => ({
            value: rowKey(row),
            label: rowName(view, row, language),
            hint: t.kindNames[row.what],
          }))}
          onChange={(key) => {
            const row = others.find((r) => rowKey(r) === key);
            if (row) useHoursSheet.setState({ askedRows: [...askedRows, row] });
          }}
        />
        <Button icon="copy" variant="quiet" onPress={copy}>
          {t.week.copy}
        </Button>
      </div>
    </Section>
  );
}
