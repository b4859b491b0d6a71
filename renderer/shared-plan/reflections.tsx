import { recordName } from '#shared/history/record-name.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { formatDate } from '#shared/text/format.ts';
import { logbookTexts } from '#shared/text/logbook.ts';
import { Answer, RecordBlock } from './record-block.tsx';
import { useSharedPlan } from './shared-plan-context.ts';

/** The entries of the logbook that were ticked, newest first, under the questions they answer. */
export function Reflections() {
  const { view } = useSharedPlan();
  return (
    <div className="rk-shared-list">
      {view.reflections.toReversed().map((entry) => (
        <Reflection key={entry.id} entry={entry} />
      ))}
    </div>
  );
}

function Reflection({ entry }: { entry: RecordOf<'reflection'> }) {
  const { view, t, language } = useSharedPlan();
  const words = logbookTexts[language];
  const asked = entry.entryKind === 'weekly' ? words.entry.weeklyFields : words.entry;
  const names = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const record = view.records.get(id);
      return record ? [recordName(record, language, (other) => view.records.get(other))] : [];
    });
  const ties = names([
    ...entry.requirementIds,
    ...entry.learningQuestionIds,
    ...entry.activityIds,
    ...entry.sideTaskIds,
  ]);
  const kind = words.kinds[entry.entryKind];
  const about = [entry.title.trim() === '' ? '' : kind, formatDate(entry.happenedOn, language)];
  return (
    <RecordBlock record={entry}>
      <p className="rk-shared-subtitle">{entry.title.trim() || kind}</p>
      <p className="rk-shared-sub">{about.filter(Boolean).join(' · ')}</p>
      <Answer label={asked.whatHappened} text={entry.whatHappened} />
      <Answer label={asked.thoughts} text={entry.thoughts} />
      <Answer label={asked.lesson} text={entry.lesson} />
      <Answer label={asked.tomorrow} text={entry.tomorrow} />
      <Answer label={t.belongsTo} text={ties.join('\n')} />
      <Answer label={words.use.became} text={names(entry.becameActivityIds).join('\n')} />
    </RecordBlock>
  );
}
