import { changeWords } from '#shared/asks/words.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { AgreementChange } from '#shared/share/agreement.ts';
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
  aboutId = null,
}: {
  changes: readonly AgreementChange[];
  view: PlanView;
  /** All of them, however many. */
  isWhole?: boolean;
  /** What was agreed on; fields of other records are named with their record. */
  aboutId?: string | null;
}) {
  const shown = isWhole ? changes.length : shownAtOnce;
  const t = useTexts(sharingTexts);
  const language = useLanguage();
  return (
    <ul className="rk-agreement-changes">
      {changes.slice(0, shown).map((change) => {
        const { what, before, now } = changeWords(view, change, language, aboutId);
        return (
          <li key={`${change.recordId} ${change.what === 'field' ? change.field : change.what}`}>
            {change.what === 'field' ? (
              <>
                {what}: <del>{before || t.empty}</del>
                <Icon name="arrow-right" size={12} />
                <ins>{now || t.empty}</ins>
              </>
            ) : (
              what
            )}
          </li>
        );
      })}
      {changes.length > shown && <li>{t.more(changes.length - shown)}</li>}
    </ul>
  );
}
