import { recordName } from '#shared/history/record-name.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { Kind } from '#shared/model/records.ts';
import type { AgreementChange } from '#shared/share/agreement.ts';
import { fieldName, valueWords } from '#shared/share/value-words.ts';
import { sharingTexts } from '#shared/text/sharing.ts';
import { useTexts } from '../platform/texts.ts';
import { Icon } from '../ui/icon.tsx';
import { useLanguage } from '../ui/language.ts';

const shownAtOnce = 6;

/** What reads differently than when it was agreed: the field, the value of then and the value of now. */
export function AgreementChanges({
  changes,
  view,
  isWhole = false,
}: {
  changes: readonly AgreementChange[];
  view: PlanView;
  /** All of them, however many. */
  isWhole?: boolean;
}) {
  const shown = isWhole ? changes.length : shownAtOnce;
  const t = useTexts(sharingTexts);
  const language = useLanguage();
  const name = (id: string) => {
    const record = view.records.get(id);
    return record ? recordName(record, language, (other) => view.records.get(other)) : '';
  };
  return (
    <ul className="rk-agreement-changes">
      {changes.slice(0, shown).map((change) => (
        <li key={`${change.recordId} ${change.what === 'field' ? change.field : change.what}`}>
          {change.what === 'field' ? (
            <>
              {fieldName(change.kind as Kind, change.field, language)}:{' '}
              <del>{valueWords(change.kind as Kind, change.field, change.from, language, view) || t.empty}</del>
              <Icon name="arrow-right" size={12} />
              <ins>{valueWords(change.kind as Kind, change.field, change.to, language, view) || t.empty}</ins>
            </>
          ) : (
            `${name(change.recordId) || change.kind}: ${t[change.what]}`
          )}
        </li>
      ))}
      {changes.length > shown && <li>{t.more(changes.length - shown)}</li>}
    </ul>
  );
}
