import { hourLogOf } from '#shared/model/hour-log.ts';
import { formatDayOfWeek } from '#shared/text/format-period.ts';
import { rowName } from '#shared/text/hour-words.ts';
import { RecordTable } from './record-table.tsx';
import { useSharedPlan } from './shared-plan-context.ts';

/** Hours worked, the newest first, each with what it went to, and what they come to by kind. */
export function Hours() {
  const { view, language, t, hours, choice, label } = useSharedPlan();
  const entries = view.hourEntries.toReversed();
  const { core, side, learning, own } = hourLogOf(view).sumOf(entries);
  const sums = [
    [choice('hourEntry', 'what', 'core'), core],
    [choice('hourEntry', 'what', 'side'), side],
    [choice('hourEntry', 'what', 'learning'), learning],
    [choice('hourEntry', 'time', 'own'), own],
  ] as const;
  return (
    <>
      <p className="rk-shared-text">
        {sums
          .filter(([, minutes]) => minutes > 0)
          .map(([name, minutes]) => `${name}: ${hours(minutes)}`)
          .join(' · ')}
      </p>
      <RecordTable
        records={entries}
        columns={[
          { title: t.day, cell: (entry) => formatDayOfWeek(entry.workedOn, language), total: t.together },
          {
            title: label('hourEntry', 'what'),
            cell: (entry) => (
              <>
                {rowName(view, entry, language)}
                {entry.note.trim() !== '' && <span className="rk-shared-text rk-shared-small">{entry.note}</span>}
              </>
            ),
          },
          {
            title: label('hourEntry', 'minutes'),
            isNumber: true,
            cell: (entry) => hours(entry.minutes),
            total: hours(core + side + learning + own),
          },
        ]}
      />
    </>
  );
}
