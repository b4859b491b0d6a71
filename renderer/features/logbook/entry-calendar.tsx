import { useMemo } from 'react';
import { byDay, type LogbookEntry } from '#shared/model/logbook.ts';
import { formatDate } from '#shared/text/format.ts';
import { formatWholeDay } from '#shared/text/format-period.ts';
import { logbookTexts } from '#shared/text/logbook.ts';
import { today } from '../../platform/clock.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { MonthGrid } from '../../ui/month-grid.tsx';
import { EntryRow } from './entry-row.tsx';
import { showLogbook, useLogbookDisplay } from './logbook-display.ts';
import { writeEntry } from './open-entry.ts';

/** A month with the number of entries on each day, and beside it the entries of the chosen day. */
export function EntryCalendar({ entries }: { entries: readonly LogbookEntry[] }) {
  const t = useTexts(logbookTexts).calendar;
  const language = useLanguage();
  const now = today();
  const day = useLogbookDisplay((s) => s.day) ?? now;
  const days = useMemo(() => byDay(entries), [entries]);
  const ofDay = days.get(day) ?? [];
  return (
    <div className="rk-logbook-calendar">
      <MonthGrid
        label={t.label}
        day={day}
        onDay={(chosen) => showLogbook({ day: chosen })}
        today={now}
        markOf={(date) => {
          const count = days.get(date)?.length ?? 0;
          return count === 0 ? null : { mark: String(count), words: t.entries(count) };
        }}
      />
      <section className="rk-logbook-day" aria-labelledby="rk-logbook-day">
        <h2 id="rk-logbook-day">{formatWholeDay(day, language)}</h2>
        {ofDay.length === 0 && <p className="rk-muted">{day > now ? t.ahead : t.nothingOnDay}</p>}
        {ofDay.length > 0 && (
          <ul className="rk-logbook-entries">
            {ofDay.map((entry) => (
              <EntryRow key={entry.id} entry={entry} />
            ))}
          </ul>
        )}
        {day <= now && (
          <Button icon="add" onPress={() => writeEntry({ happenedOn: day })}>
            {day === now ? t.writeToday : t.writeDay(formatDate(day, language))}
          </Button>
        )}
      </section>
    </div>
  );
}
