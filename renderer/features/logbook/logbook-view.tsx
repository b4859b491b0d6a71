import './logbook.css';
import { useMemo } from 'react';
import { type EntryKind, findEntries, type LogbookEntry, logbookOf } from '#shared/model/logbook.ts';
import { logbookTexts } from '#shared/text/logbook.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { EntryCalendar } from './entry-calendar.tsx';
import { EntryList } from './entry-list.tsx';
import { showLogbook, useLogbookDisplay } from './logbook-display.ts';
import { writeEntry } from './open-entry.ts';
import { PrivacyLine } from './privacy-line.tsx';

/** All entries, as a list by month or as a calendar, with a search and a choice of kind over both. */
export function LogbookView() {
  const t = useTexts(logbookTexts);
  const view = usePlan();
  const { display, query, kind } = useLogbookDisplay();
  const all = useMemo(() => logbookOf(view), [view]);
  const entries = useMemo(() => findEntries(all, query, kind), [all, query, kind]);
  const isEmpty = all.length === 0;
  return (
    <div className="rk-logbook">
      <ViewHeader
        title={t.title}
        lead={t.lead}
        actions={
          !isEmpty && (
            <Button variant="primary" icon="edit" onPress={() => writeEntry()}>
              {t.write}
            </Button>
          )
        }
      />
      <PrivacyLine />
      {isEmpty ? (
        <EmptyPlace
          title={t.emptyTitle}
          text={t.emptyText}
          action={
            <Button variant="primary" icon="edit" onPress={() => writeEntry()}>
              {t.write}
            </Button>
          }
        />
      ) : (
        <>
          <Looking all={all} entries={entries} />
          {display === 'calendar' ? <EntryCalendar entries={entries} /> : <EntryList entries={entries} />}
        </>
      )}
    </div>
  );
}

/** Search, kind and the way of showing, and how many entries that leaves. */
function Looking({ all, entries }: { all: readonly LogbookEntry[]; entries: readonly LogbookEntry[] }) {
  const t = useTexts(logbookTexts);
  const { display, query, kind } = useLogbookDisplay();
  const kinds = (['reflection', 'stumble', 'weekly'] as const).filter(
    (one) => one === kind || all.some((entry) => entry.entryKind === one),
  );
  const isLooking = query.trim() !== '' || kind !== null;
  return (
    <div className="rk-logbook-looking">
      <div className="rk-logbook-search">
        <TextField
          label={t.search}
          isLabelHidden
          placeholder={t.search}
          value={query}
          onChange={(text) => showLogbook({ query: text })}
        />
      </div>
      {kinds.length > 1 && (
        <Choice<EntryKind | 'all'>
          label={t.kind}
          isLabelHidden
          value={kind ?? 'all'}
          onChange={(chosen) => showLogbook({ kind: chosen === 'all' ? null : chosen })}
          options={[
            { value: 'all', label: t.allKinds },
            ...kinds.map((value) => ({ value, label: t.kindsMany[value] })),
          ]}
        />
      )}
      <div className="rk-logbook-display">
        <Choice
          label={t.show}
          isLabelHidden
          value={display}
          onChange={(chosen) => showLogbook({ display: chosen })}
          options={[
            { value: 'list', label: t.asList },
            { value: 'calendar', label: t.asCalendar },
          ]}
        />
      </div>
      <p className="rk-logbook-found" role="status">
        {isLooking && (
          <>
            <span>{entries.length === 0 ? t.nothingFound : t.found(entries.length)}</span>{' '}
            <LinkButton onPress={() => showLogbook({ query: '', kind: null })}>{t.showAll}</LinkButton>
          </>
        )}
      </p>
    </div>
  );
}
