import './hours.css';
import './hours-log.css';
import { memo, useMemo } from 'react';
import type { RecordOf } from '#shared/model/records.ts';
import { formatHours } from '#shared/text/format.ts';
import { formatDayOfWeek } from '#shared/text/format-period.ts';
import { rowName } from '#shared/text/hour-words.ts';
import { hoursTexts } from '#shared/text/hours.ts';
import { termTexts } from '#shared/text/terms.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { HoursField } from '../../ui/hours-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { ViewHeader } from '../../ui/view-header.tsx';
import { WindowedList } from '../../ui/windowed-list.tsx';
import { removeWithUndo } from '../../workbench/removal.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { type LogRow, logRows } from './log-rows.ts';

const rowHeight = 56;
const minutesOfADay = 24 * 60;

/** Everything that was written down, the last on top. Ten years of it scroll as one year does. */
export function HoursLogView() {
  const view = usePlan();
  const t = useTexts(hoursTexts).log;
  const rows = useMemo(() => logRows(view), [view]);
  const toHours = <Button onPress={() => openPlace({ type: 'hours' })}>{t.toHours}</Button>;
  return (
    <article className="rk-hours-log">
      <ViewHeader
        title={t.title}
        {...(view.hourEntries.length > 0 && { lead: t.lead(view.hourEntries.length), actions: toHours })}
      />
      {rows.length === 0 ? (
        <EmptyPlace title={t.empty} text={t.emptyText} action={toHours} />
      ) : (
        <WindowedList items={rows} keyOf={(row) => row.key} rowHeight={rowHeight} label={t.list}>
          {(row) => (row.kind === 'week' ? <WeekRow row={row} /> : <EntryRow entry={row.entry} />)}
        </WindowedList>
      )}
    </article>
  );
}

const WeekRow = memo(function WeekRow({ row }: { row: Extract<LogRow, { kind: 'week' }> }) {
  const t = useTexts(hoursTexts).log;
  const language = useLanguage();
  const { week, year } = row.week;
  return <h2 className="rk-log-week">{t.weekSum(week, year, formatHours(row.minutes, language))}</h2>;
});

/** Drawn anew when its hours or the plan change, not when the list scrolls by. */
const EntryRow = memo(function EntryRow({ entry }: { entry: RecordOf<'hourEntry'> }) {
  const view = usePlan();
  const t = useTexts(hoursTexts).log;
  const unit = useTexts(termTexts).hourUnit;
  const language = useLanguage();
  const day = formatDayOfWeek(entry.workedOn, language);
  const name = rowName(view, entry, language);
  return (
    <div className="rk-log-entry" data-field={entry.id}>
      <span className="rk-week-mark" data-what={entry.what} aria-hidden="true" />
      <div className="rk-log-words">
        <span className="rk-log-name">{name}</span>
        <span className="rk-log-detail">
          <span className="rk-muted">{day}</span>
          {entry.note !== '' && <span className="rk-log-note">{entry.note}</span>}
        </span>
      </div>
      <div className="rk-log-hours">
        <HoursField
          label={`${name}, ${day}`}
          isLabelHidden
          isRequired
          max={minutesOfADay}
          suffix={unit}
          value={entry.minutes}
          onCommit={(minutes, group) => {
            if (minutes !== null) alterRecord('hourEntry', entry.id, { minutes }, group);
          }}
        />
      </div>
      <IconButton icon="trash" size="small" label={t.remove(`${name}, ${day}`)} onPress={() => removeWithUndo(entry)} />
    </div>
  );
});
