import { byMonth, type LogbookEntry } from '#shared/model/logbook.ts';
import { formatMonthAndYear } from '#shared/text/format-period.ts';
import { logbookTexts } from '#shared/text/logbook.ts';
import { useTexts } from '../../platform/texts.ts';
import { MoreItems, useGrowingList } from '../../ui/growing-list.tsx';
import { useLanguage } from '../../ui/language.ts';
import { EntryRow } from './entry-row.tsx';

const entriesAtOnce = 30;

/** Entries by month, newest first. */
export function EntryList({ entries }: { entries: readonly LogbookEntry[] }) {
  const t = useTexts(logbookTexts);
  const language = useLanguage();
  const list = useGrowingList(entries, entriesAtOnce);
  const counts = new Map(byMonth(entries).map(({ month, entries: ofMonth }) => [month, ofMonth.length]));
  return (
    <div className="rk-logbook-months">
      {byMonth(list.shown).map(({ month, entries: ofMonth }) => (
        <section key={month} aria-labelledby={`month-${month}`}>
          <div className="rk-logbook-month">
            <h2 id={`month-${month}`}>{formatMonthAndYear(month, language)}</h2>
            <span>{t.monthCount(counts.get(month) ?? ofMonth.length)}</span>
          </div>
          <ul className="rk-logbook-entries">
            {ofMonth.map((entry) => (
              <EntryRow key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
      <MoreItems list={list} />
    </div>
  );
}
