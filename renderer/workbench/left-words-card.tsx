import './left-words.css';
import { recordName } from '#shared/history/record-name.ts';
import { fieldLabel } from '#shared/model/names.ts';
import { leftWordsTexts } from '#shared/text/left-words.ts';
import { forgetWords, type LeftWords } from '../platform/left-words.ts';
import { usePlanView } from '../platform/plan-hooks.ts';
import { useTexts } from '../platform/texts.ts';
import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/language.ts';
import { Note } from '../ui/note.tsx';
import { bringBack, copyWords, putWords, wordsNow } from './left-words-actions.ts';

/** Words that are not where they were typed, with what can be done about it. `isAtField` = it stands under their field. */
export function LeftWordsCard({ left, isAtField = false }: { left: LeftWords; isAtField?: boolean | undefined }) {
  const t = useTexts(leftWordsTexts);
  const language = useLanguage();
  const view = usePlanView();
  const { record, field } = left;
  const isThere = record !== null && view?.records.has(record.id) === true;
  const now = isThere && field !== null ? wordsNow(left) : '';
  const find = (id: string) => view?.records.get(id);
  const where = [
    record && recordName(record, language, find),
    record && field ? fieldLabel(record.kind, field, language) : left.label,
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <Note tone="warn" title={t.reasons[left.reason]} isAlert={isAtField}>
      {!isAtField && where !== '' && <p className="rk-left-where">{where}</p>}
      <blockquote className="rk-left-text">{left.text}</blockquote>
      <div className="rk-left-choice">
        {isThere && field !== null && (
          <Button size="small" onPress={() => putWords(left, left.text)}>
            {now === '' ? t.put : t.putInstead}
          </Button>
        )}
        {isThere && field !== null && now !== '' && (
          <Button size="small" onPress={() => putWords(left, `${now}\n${left.text}`)}>
            {t.putBehind}
          </Button>
        )}
        {record !== null && !isThere && (
          <Button size="small" onPress={() => void bringBack(left)}>
            {field === null ? t.bringBack : t.bringBackWith}
          </Button>
        )}
        <Button size="small" onPress={() => void copyWords(left)}>
          {t.copy}
        </Button>
        <Button size="small" variant="quiet" onPress={() => forgetWords(left.id)}>
          {t.forget}
        </Button>
      </div>
    </Note>
  );
}
