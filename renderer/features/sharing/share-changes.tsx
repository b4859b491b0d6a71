import { recordName } from '#shared/history/record-name.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { PlanRecord } from '#shared/model/records.ts';
import { differingFields, type SharedChange } from '#shared/share/changed-since.ts';
import { fieldName, valueWords } from '#shared/share/value-words.ts';
import { sharingTexts } from '#shared/text/sharing.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Tag, type TagTone } from '../../ui/tag.tsx';

const tones: Readonly<Record<SharedChange['what'], TagTone>> = { added: 'done', changed: 'warn', removed: 'neutral' };

/** What this reader will read differently, record by record, with the words of before and after. */
export function ShareChanges({
  changes,
  sent,
  since,
  view,
}: {
  changes: readonly SharedChange[];
  /** The records as they left then; null while they are looked up. */
  sent: ReadonlyMap<string, PlanRecord> | null;
  since: string;
  /** The plan as it leaves now. */
  view: PlanView;
}) {
  const t = useTexts(sharingTexts);
  const language = useLanguage();
  if (changes.length === 0) return <p className="rk-muted">{t.noChanges(since)}</p>;
  const nameOf = ({ record, name }: SharedChange) =>
    capital(record ? recordName(record, language, (id) => view.records.get(id)) : name);
  return (
    <ul className="rk-share-changes" aria-label={t.changesTitle(since)}>
      {changes.map((change) => (
        <li key={change.id}>
          <p className="rk-share-change-head">
            <span>{nameOf(change)}</span>
            <Tag tone={tones[change.what]}>{t[change.what]}</Tag>
          </p>
          {change.record && change.what === 'changed' && (
            <FieldChanges before={sent?.get(change.id)} after={change.record} view={view} />
          )}
        </li>
      ))}
    </ul>
  );
}

function FieldChanges({ before, after, view }: { before: PlanRecord | undefined; after: PlanRecord; view: PlanView }) {
  const t = useTexts(sharingTexts);
  const language = useLanguage();
  if (before === undefined) return null;
  const words = (record: PlanRecord, field: string) =>
    valueWords(record.kind, field, (record as unknown as Record<string, unknown>)[field], language, view) || t.empty;
  return differingFields(before, after).map((field) => (
    <dl key={field} className="rk-share-change">
      <dt>{capital(fieldName(after.kind, field, language))}</dt>
      <dd>
        <span className="rk-visually-hidden">{t.was}: </span>
        <del>{words(before, field)}</del>
        <Icon name="arrow-right" size={12} />
        <span className="rk-visually-hidden">{t.becomes}: </span>
        <ins>{words(after, field)}</ins>
      </dd>
    </dl>
  ));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
